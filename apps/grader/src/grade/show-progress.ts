import type { Terminal } from "../command.ts";
import { progressLine } from "./progress-line.ts";

const EVERY_MS = 100;

/** Shows how far the grading has come on a terminal, and nothing where there is none. */
export function showProgress(terminal: Terminal | undefined): {
  readonly show: (done: number, outOf: number) => void;
  readonly clear: () => void;
} {
  if (!terminal) return { show: () => {}, clear: () => {} };
  const startedAt = performance.now();
  let shownAt = -Infinity;
  return {
    show: (done, outOf) => {
      const now = performance.now();
      if (now - shownAt < EVERY_MS && done < outOf) return;
      shownAt = now;
      terminal.rewrite(progressLine(done, outOf, now - startedAt));
    },
    clear: () => terminal.rewrite(""),
  };
}
