import { simulator as words } from "../../strings/simulator.en.ts";
import type { RunRequest } from "../simulation/scenario-names.ts";
import type { Simulated } from "../simulation/simulate.ts";

const PATIENCE_MS = 15_000;

/** Lets a worker of its own make a run; the simulator is fetched with the first one. */
export function runInWorker(request: RunRequest, onEnd: (simulated: Simulated) => void): () => void {
  const worker = new Worker(new URL("../simulation/worker.ts", import.meta.url), { type: "module" });
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
