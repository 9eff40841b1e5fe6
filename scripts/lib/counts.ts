import { existsSync, readFileSync } from "node:fs";

/** How many tests of a run passed, failed and were passed over. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The names of the tests that passed only when they were tried again. */
  readonly secondTry: readonly string[];
}

/** Reads what the counting reporter wrote; a run that wrote nothing did not finish, which is a failure. */
export function readCounts(path: string): Counts {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0, secondTry: [] };
  return JSON.parse(readFileSync(path, "utf8")) as Counts;
}

/** The last line of `npm test`. */
export function formatCounts({ passed, failed, skipped }: Omit<Counts, "secondTry">): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
