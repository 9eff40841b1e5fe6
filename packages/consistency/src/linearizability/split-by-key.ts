import type { History, Operation } from "../history/operation.ts";

/** The operations on each key, those with the fewest first; operations without a key are of one object. */
export function splitByKey(history: History): { key: string | undefined; part: Operation[] }[] {
  const parts = new Map<string | undefined, Operation[]>();
  for (const operation of history) {
    const part = parts.get(operation.key);
    if (part) part.push(operation);
    else parts.set(operation.key, [operation]);
  }
  return [...parts.entries()]
    .map(([key, part]) => ({ key, part }))
    .toSorted((a, b) => a.part.length - b.part.length);
}
