import * as reliability from "@standby/reliability";
import type { Formula } from "@standby/reliability/catalogue";
import { callText, optionsFrom, type Entered } from "./call-text.ts";
import { shownOutcomes, type ShownOutcome } from "./shown-result.ts";

/** What came of a call: its results, or the words in which the function refused it. */
export type Evaluated =
  | { readonly ok: true; readonly call: string; readonly outcomes: readonly ShownOutcome[] }
  | { readonly ok: false; readonly message: string };

const functions = reliability as unknown as Readonly<Record<string, (options: unknown) => unknown>>;

/** Calls a function of the catalogue with what was entered. */
export function evaluate(
  formula: Formula,
  entered: Entered,
  asAvailability: ReadonlySet<string> = new Set(),
): Evaluated {
  try {
    const options = optionsFrom(formula, entered, asAvailability);
    const result = functions[formula.name]?.(options);
    return { ok: true, call: callText(formula.name, options), outcomes: shownOutcomes(formula, result) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
