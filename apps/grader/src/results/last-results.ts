import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../command.ts";
import type { ResultRecord } from "../grade/record.ts";
import { readResults } from "../grade/results-file.ts";

/**
 * The file of results that is meant.
 *
 * @param path a file, or the folder that `standby grade` wrote
 * @throws Refusal where there is none
 */
export function resultsFile(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const file = isFolder ? join(path, "results.ndjson") : path;
  if (!existsSync(file)) throw new Refusal(`There are no results in ${path}.`);
  return file;
}

/** The address of the site that the class uses, as the last call knew it; null where it knew none. */
export function siteOf(file: string): string | null {
  let site: string | null = null;
  for (const [entry] of readResults(file)) if (entry.kind === "run") site = entry.site ?? null;
  return site;
}

/**
 * What a file of results says last of each student and exercise: of attempts the latest. What fits no student is left out.
 *
 * @param file as `resultsFile` gives it
 */
export function lastResults(file: string): Map<string, ResultRecord> {
  const last = new Map<string, ResultRecord>();
  for (const [entry] of readResults(file)) {
    if (entry.kind === "run" || !entry.student || entry.exercise === null) continue;
    const key = `${entry.student.id} ${entry.exercise}`;
    const before = last.get(key);
    if (!before || timeOf(before) <= timeOf(entry)) last.set(key, entry);
  }
  return new Map([...last].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const timeOf = (entry: ResultRecord): string => (entry.kind === "refused" ? "" : (entry.submittedAt ?? ""));
