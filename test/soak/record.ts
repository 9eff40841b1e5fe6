import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

/** What some seeds in a row brought a system in one check. */
export interface SoakRecord {
  /** Of which sources it was: a record of others says nothing any more. */
  readonly version: string;
  /** `systems` or an exercise, and there a system's name, `solution` or a mistake's name. */
  readonly subject: string;
  readonly variant: string;
  readonly check: string;
  /** Which call of `survives` in that check, from 1. */
  readonly call: number;
  /** The template of every schedule; `all` where the check's own schedules were used. */
  readonly template: string;
  /** How many seeds the check itself has. */
  readonly seeds: number;
  readonly from: number;
  readonly tried: number;
  readonly survived: number;
  readonly undecided: number;
  /** The first run that broke a promise. */
  readonly first: { readonly seed: number; readonly broken: string } | null;
}

/** The records of a file, one a line; none where there is no file. */
export function readRecords(file: string): readonly SoakRecord[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as SoakRecord);
}

/** Adds a record; several processes may do so at once. */
export function addRecord(file: string, record: SoakRecord): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(record)}\n`);
}
