import type { RecordedRun } from "@standby/playback";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { player as words } from "../../strings/player.en.ts";
import { ModelButton } from "../../widgets/model/ModelButton.tsx";
import { ModelControls, ModelPanel } from "../../widgets/model/ModelPanel.tsx";
import type { ScenarioAbout } from "../scenario/lesson-scenario.ts";
import { startValues } from "../scenario/start-values.ts";
import { KnobField } from "./KnobField.tsx";
import type { RunPlayer } from "./RunPlayer.tsx";
import { runInWorker } from "./run-in-worker.ts";

interface SimulatedRunProps {
  about: ScenarioAbout;
  /** What is told of the first frame. */
  told: string;
  /** The first frame, until a run was asked for. */
  children?: ComponentChildren;
}

interface Shown {
  readonly Player: typeof RunPlayer;
  readonly run: RecordedRun;
  readonly told: string;
}

/** So long the knobs must rest before a run is made of them. */
const REST_MS = 120;

/** A run of a lesson's scenario, with knobs to change it; simulator and player are fetched with the first change. */
export function SimulatedRun({ about, told, children }: SimulatedRunProps): JSX.Element {
  const { name, title, hint, knobs } = about;
  const [values, setValues] = useState(() => startValues(about));
  const [seed, setSeed] = useState(about.seed);
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const begin = (request: { seed: number; values: Record<string, number> }): void => {
    stop.current?.();
    setBusy(true);
    setProblem(null);
    const rest = setTimeout(() => {
      stop.current = makeRun({ name, ...request }, (end) => {
        setBusy(false);
        if (typeof end === "string") setProblem(end);
        else setShown(end);
      });
    }, REST_MS);
    stop.current = () => clearTimeout(rest);
  };
  const turn = (knob: string, value: number): void => {
    const next = { ...values, [knob]: value };
    setValues(next);
    begin({ seed, values: next });
  };
  const reseed = (): void => {
    setSeed(seed + 1);
    begin({ seed: seed + 1, values });
  };
  const frame =
    shown === null ? (
      children
    ) : (
      <shown.Player key={`${shown.run.hash} ${shown.run.seed}`} run={shown.run} label={words.runOf(title)} />
    );
  return (
    <ModelPanel
      id={`run-${name}`}
      title={title}
      hint={hint}
      summary={problem ?? shown?.told ?? told}
      end={frame}
    >
      <ModelControls>
        {Object.entries(knobs).map(([knob, each]) => (
          <KnobField
            key={knob}
            knob={each}
            name={`${name} ${knob}`}
            value={values[knob] ?? each.start}
            onChange={(value) => turn(knob, value)}
          />
        ))}
      </ModelControls>
      <ModelControls>
        <ModelButton onClick={() => begin({ seed, values })}>
          {isBusy ? words.running : words.runIt}
        </ModelButton>
        <ModelButton onClick={reseed}>{words.anotherSeed}</ModelButton>
      </ModelControls>
    </ModelPanel>
  );
}

/** Makes a run in a worker while the player is fetched. */
function makeRun(request: unknown, onEnd: (end: Shown | string) => void): () => void {
  let isOver = false;
  const worker = new Worker(new URL("../scenario/worker.ts", import.meta.url), { type: "module" });
  const player = import("./RunPlayer.tsx");
  const stop = runInWorker(worker, request, (answer) => {
    if (answer.kind === "problem") return onEnd(answer.problem);
    player.then(
      ({ RunPlayer: Player }) => !isOver && onEnd({ Player, run: answer.run, told: answer.told ?? "" }),
      () => !isOver && onEnd(words.notLoaded),
    );
  });
  return () => {
    isOver = true;
    stop();
  };
}
