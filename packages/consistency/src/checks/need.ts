import { checkHistory } from "../history/check-history.ts";
import { checkOptions } from "../history/check-options.ts";
import { groupBy } from "../history/group-by.ts";
import type { History, Operation } from "../history/operation.ts";

/** Refuses a history with other kinds of operations than a check can judge. */
export function needKinds(
  check: string,
  options: { readonly history: History },
  kinds: readonly string[],
): void {
  checkOptions("options", options);
  checkHistory(options.history);
  for (const [index, { kind }] of options.history.entries()) {
    if (kinds.includes(kind)) continue;
    throw new RangeError(`${check} judges ${kinds.join(", ")}, but history[${index}] is a "${kind}"`);
  }
}

/** The operations on each key. */
export function byKey(history: History): Map<string | undefined, Operation[]> {
  return groupBy(history, ({ key }) => key);
}

/** ` of "x"`, or nothing where the history has no keys. */
export function ofKey(key: string | undefined): string {
  return key === undefined ? "" : ` of ${JSON.stringify(key)}`;
}
