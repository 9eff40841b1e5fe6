import type { Terminal } from "../command.ts";
import { progressLine } from "./progress-line.ts";

const EVERY_MS = 100;

/** Shows how many exercises are ready: one that was never graded on this machine takes some seconds to prove. */
export function showProving(
  terminal: Terminal | undefined,
  outOf: number,
): { readonly done: () => void; readonly clear: () => void } {
  let count = 0;
  const show = (): void =>
    terminal?.rewrite(`${count}/${outOf} exercises proven (done once for each version of an exercise)`);
  show();
  return {
    done: () => {
      count += 1;
      show();
    },
    clear: () => terminal?.rewrite(""),
  };
}

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
