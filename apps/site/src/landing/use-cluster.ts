import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Made } from "./cluster/worker.ts";
import { frameAt, type Frame } from "./cluster/frame-at.ts";
import { START_MS, type Press, type Showing, type ShowRequest } from "./cluster/showing.ts";

/** So much of a run is made at a time. */
const AHEAD_MS = 60_000;
/** What is left of it when more is asked for, and when time stands still until it is there. */
const SPARE_MS = 10_000;
const LAST_MS = 2_000;
/** What travelled this long before a press may still be under way. */
const BEFORE_MS = 2_000;

/** The small cluster, live. */
export interface LiveCluster {
  readonly frame: Frame;
  /** What was pressed so far. */
  readonly presses: readonly Press[];
  /** A run is being made: time stands still. */
  readonly isWaiting: boolean;
  /** The simulator could not be fetched. */
  readonly hasFailed: boolean;
  readonly pass: (ms: number) => void;
  readonly press: (kind: Press["kind"], node: Press["node"]) => void;
  readonly restart: () => void;
  /** Fetches the simulator, since it will be needed. */
  readonly prepare: () => void;
}

interface Making {
  readonly worker: Worker;
  asked: number;
}

/**
 * Shows the run that the page came with, and then those that the simulator makes of what is pressed: each begins as
 * the one before it, so that it is taken over in the middle. The simulator is fetched with the first of them.
 */
export function useCluster(first: Showing): LiveCluster {
  const [nowMs, setNowMs] = useState(START_MS);
  const [showing, setShowing] = useState(first);
  const [presses, setPresses] = useState<readonly Press[]>([]);
  const [isWaiting, setWaiting] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const making = useRef<Making | null>(null);

  const prepare = useCallback((): Making => {
    if (making.current !== null) return making.current;
    const worker = new Worker(new URL("./cluster/worker.ts", import.meta.url), { type: "module" });
    const made: Making = { worker, asked: 0 };
    worker.addEventListener("message", ({ data }: MessageEvent<Made>) => {
      if (data.number !== made.asked) return;
      setShowing(data.showing);
      setPresses(data.request.presses);
      setWaiting(false);
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      making.current = null;
      setFailed(true);
      setWaiting(false);
    });
    making.current = made;
    return made;
  }, []);
  useEffect(() => () => making.current?.worker.terminate(), []);

  const ask = (wanted: readonly Press[]): void => {
    const made = prepare();
    const request: ShowRequest = { presses: wanted, fromMs: nowMs - BEFORE_MS, untilMs: nowMs + AHEAD_MS };
    made.worker.postMessage({ number: ++made.asked, request });
  };
  const untilMs = showing.untilMs - LAST_MS;
  const isShort = nowMs > showing.untilMs - SPARE_MS;
  useEffect(() => {
    if (isShort && !isWaiting && !hasFailed) ask(presses);
  }, [isShort]);

  return {
    frame: frameAt(showing, nowMs),
    presses,
    isWaiting,
    hasFailed,
    pass: useCallback((ms) => setNowMs((now) => Math.min(now + Math.round(ms), untilMs)), [untilMs]),
    press: (kind, node) => {
      if (isWaiting) return;
      setWaiting(true);
      setFailed(false);
      ask([...presses, { atMs: nowMs, kind, node }]);
    },
    restart: () => {
      if (making.current !== null) making.current.asked++;
      setNowMs(START_MS);
      setShowing(first);
      setPresses([]);
      setWaiting(false);
    },
    prepare: () => void prepare(),
  };
}
