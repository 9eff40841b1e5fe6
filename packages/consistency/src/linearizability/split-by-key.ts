import { groupBy } from "../history/group-by.ts";
import type { History, Operation } from "../history/operation.ts";

/** The operations on each key, those with the fewest first; operations without a key are of one object. */
export function splitByKey(history: History): { key: string | undefined; part: Operation[] }[] {
  return [...groupBy(history, ({ key }) => key).entries()]
    .map(([key, part]) => ({ key, part }))
    .toSorted((a, b) => a.part.length - b.part.length);
}
