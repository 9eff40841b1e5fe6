import type { Budgets } from "../budgets.ts";
import type { ConsoleLine } from "@standby/contract";

/**
 * Passes printed lines on until a run has printed a little more than it may, and then no more: whoever listens
 * ends the run at its limit, and must not drown in what is printed before that takes effect.
 */
export function limitOutput(
  { outputBytes, outputLines }: Pick<Budgets, "outputBytes" | "outputLines">,
  print: (level: ConsoleLine["level"], text: string) => void,
): (level: ConsoleLine["level"], text: string) => void {
  let lines = 0;
  let bytes = 0;
  return (level, text) => {
    if (lines > outputLines || bytes > outputBytes) return;
    lines += 1;
    bytes += text.length;
    print(level, text.slice(0, outputBytes + 1));
  };
}
