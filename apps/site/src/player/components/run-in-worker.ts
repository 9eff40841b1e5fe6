import { simulator as words } from "../../strings/simulator.en.ts";
import type { Simulated } from "../simulation/simulate.ts";

const PATIENCE_MS = 15_000;

/**
 * Lets a worker of its own make a run; the simulator is fetched with the first one.
 *
 * @returns what ends it early
 */
export function runInWorker(
  worker: Worker,
  request: unknown,
  onEnd: (simulated: Simulated) => void,
): () => void {
  const end = (simulated: Simulated): void => {
    stop();
    onEnd(simulated);
  };
  const timer = setTimeout(() => end({ kind: "problem", problem: words.tooLong }), PATIENCE_MS);
  const stop = (): void => {
    clearTimeout(timer);
    worker.terminate();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Simulated>) => end(data));
  worker.addEventListener("error", () => end({ kind: "problem", problem: words.notLoaded }));
  worker.postMessage(request);
  return stop;
}
