import type { RecordedOperation, RecordedRun } from "./recorded-run.ts";
import type { TimeWindow } from "./window.ts";

/** So many operations on either side of a moment are looked at. */
const LOOKED_AT = 200;

/**
 * The operations nearest to a moment that were under way within a window. Of those invoked long before, only the
 * last few hundred are considered, so that it costs the same in a long run as in a short one.
 *
 * @param operations in the order of their invocations
 */
export function operationsNear(
  operations: readonly RecordedOperation[],
  { fromUs, toUs }: TimeWindow,
  atUs: number,
  most: number,
): readonly RecordedOperation[] {
  let low = 0;
  let high = operations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((operations[middle] as RecordedOperation).invokedAtUs < atUs) low = middle + 1;
    else high = middle;
  }
  return operations
    .slice(Math.max(0, low - LOOKED_AT), low + LOOKED_AT)
    .filter(({ invokedAtUs, returnedAtUs }) => invokedAtUs <= toUs && returnedAtUs >= fromUs)
    .toSorted((one, other) => Math.abs(one.invokedAtUs - atUs) - Math.abs(other.invokedAtUs - atUs))
    .slice(0, most);
}

/** The most operations that are marked as breaking a promise. */
const OFFENDING_MAX = 50;

/** The operations that broke a promise. */
export function offendingOf({ operations, violation }: RecordedRun): readonly RecordedOperation[] {
  const numbers = new Set(violation?.operations);
  return operations.filter(({ number }) => numbers.has(number)).slice(0, OFFENDING_MAX);
}
