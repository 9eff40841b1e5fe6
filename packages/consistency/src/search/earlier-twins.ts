import { groupBy } from "../history/group-by.ts";
import type { Problem } from "./problem.ts";

/** How many equal calls are looked at for a twin; to miss one costs time, never a verdict. */
const LOOK_BACK = 64;

/**
 * Of each operation, an equal one that was called no later and returned no later, or -1.
 *
 * If some allowed order has the two the other way round, or has only the later one, the two can change places:
 * their calls are equal, so nobody sees a difference. So the search places the earlier one first.
 */
export function earlierTwins({ size, calls, operations, inOrderOfCalls }: Problem): Int32Array {
  const twins = new Int32Array(size).fill(-1);
  const groups = groupBy(inOrderOfCalls, (id) => calls[id]);
  const calledAt = (id: number): number => operations[id]?.calledAt ?? 0;
  const returnedAt = (id: number): number => operations[id]?.returnedAt ?? Infinity;
  for (const group of groups.values()) {
    group.sort((a, b) => calledAt(a) - calledAt(b) || compare(returnedAt(a), returnedAt(b)) || a - b);
    for (const [index, id] of group.entries()) {
      for (let back = index - 1; back >= Math.max(0, index - LOOK_BACK); back--) {
        const twin = group[back] as number;
        if (returnedAt(twin) > returnedAt(id)) continue;
        twins[id] = twin;
        break;
      }
    }
  }
  return twins;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
