import { useEffect, useState } from "preact/hooks";
import type { Codec } from "./codec.ts";
import { linkTo, readLink } from "./link.ts";

/** What every calculator takes. */
export interface CalculatorProps<State> {
  /** What it shows at first; for each value that is missing, its own. */
  start?: Partial<State>;
  /** Whether its state stands in the address of the page: only where it is among the calculators. */
  inAddress?: boolean;
}

/** The state of a calculator, a way to change parts of it, and its link. */
export interface Calculator<State> {
  readonly id: string;
  readonly state: State;
  readonly change: (part: Partial<State>) => void;
  readonly reset: () => void;
  /** The query and fragment that carry the state. */
  readonly link: string;
  /** Why the link that led here could not be read; empty where it could. */
  readonly problem: string;
  readonly inAddress: boolean;
}

/** How long nothing must change before the address does: browsers refuse to have it changed all the time. */
const QUIET_MS = 400;

/**
 * Keeps the state of a calculator and, where asked, the address in step with it. The page is drawn with the
 * state it starts with; what a link says is read once the calculator is alive.
 */
export function useCalculator<State extends object>(
  id: string,
  codec: Codec<State>,
  defaults: State,
  { start, inAddress = false }: CalculatorProps<State>,
): Calculator<State> {
  const first = { ...defaults, ...start };
  const [state, setState] = useState<State>(first);
  const [touched, setTouched] = useState(false);
  const [problem, setProblem] = useState("");
  const link = linkTo(id, codec, state);

  useEffect(() => {
    if (!inAddress) return;
    const reading = readLink(id, codec, location.search);
    if (reading?.kind === "state") setState(reading.state);
    if (reading?.kind === "problem") setProblem(reading.problem);
  }, []);

  useEffect(() => {
    if (!inAddress || !touched) return;
    const timer = setTimeout(() => history.replaceState(history.state, "", link), QUIET_MS);
    return () => clearTimeout(timer);
  }, [link, touched]);

  const set = (next: State): void => {
    setTouched(true);
    setProblem("");
    setState(next);
  };
  return {
    id,
    state,
    change: (part) => set({ ...state, ...part }),
    reset: () => set(first),
    link,
    problem,
    inAddress,
  };
}
