import type { Operation } from "../history/operation.ts";

/**
 * One order of the operations on all keys, from an order for each key.
 *
 * In each order an operation happens when the last call up to it was made: after its own call, and before its
 * return, or a later one could not have been placed before it. All are sorted by that time.
 */
export function mergeOrders(orders: readonly (readonly Operation[])[]): readonly Operation[] {
  const [only] = orders;
  if (only && orders.length === 1) return only;
  const timed = orders.flatMap((order) => {
    let time = -Infinity;
    return order.map((operation) => {
      time = Math.max(time, operation.calledAt);
      return { operation, time };
    });
  });
  return timed.toSorted((a, b) => a.time - b.time).map(({ operation }) => operation);
}
