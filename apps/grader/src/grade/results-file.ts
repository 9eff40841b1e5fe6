import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "../command.ts";
import { hasCode } from "../has-code.ts";
import { parseJson } from "../parse-json.ts";
import { linesOf, openToAppend, readLineAt, type Place } from "./lines-of.ts";
import { record, type Record } from "./record.ts";

/** The file to which results are appended, one line each, as they come. */
export interface ResultsFile {
  /** Writes a line and does not return before the system has all of it. */
  append(entry: Record): void;
  close(): void;
}

/** What to do where there are results already. */
export type Existing = "refuse" | "resume" | "replace";

/**
 * Opens the file for appending.
 *
 * @throws Refusal where there are results and nothing says what to do about them
 */
export function openResults(path: string, existing: Existing): ResultsFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = open(path, existing);
  return {
    append: (entry) => writeFileSync(file, `${JSON.stringify(entry)}\n`),
    close: () => closeSync(file),
  };
}

function open(path: string, existing: Existing): number {
  if (existing === "replace") return openSync(path, "w");
  if (existing === "refuse") return openNew(path);
  return openToAppend(path);
}

function openNew(path: string): number {
  try {
    return openSync(path, "wx");
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    throw new Refusal(
      `There are results in ${path}: go on from them with --resume, replace them with --force, or name another folder with --out.`,
    );
  }
}

/**
 * The records of a file, in order; none where there is no file. A last line without its end is passed over.
 *
 * @throws Refusal where a line is no record of this version
 */
export function* readResults(path: string): Generator<readonly [Record, Place]> {
  let number = 0;
  for (const [line, place] of linesOf(path)) {
    number += 1;
    const parsed = record.safeParse(parseJson(line));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new Refusal(
        `${path}:${number} is no result of this version: ${issue?.path.join(".")} ${issue?.message}. Grade anew with --force.`,
      );
    }
    yield [parsed.data, place];
  }
}

/** The record at a place that `readResults` gave. */
export function readRecordAt(path: string, place: Place): Record {
  return record.parse(JSON.parse(readLineAt(path, place)));
}
