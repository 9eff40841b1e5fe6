import type { Files } from "@standby/contract";

/** Whether two answers hold the same paths with the same text; null equals only null. */
export function sameFiles(a: Files | null, b: Files | null): boolean {
  if (a === null || b === null) return a === b;
  const paths = Object.keys(a);
  return paths.length === Object.keys(b).length && paths.every((path) => a[path] === b[path]);
}
