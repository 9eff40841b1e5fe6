import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { Refusal } from "../command.ts";
import { record, type Record } from "./record.ts";

/** The file to which results are appended, one line each, as they come. */
export interface ResultsFile {
  /** Writes a line and does not return before the system has it. */
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
    append: (entry) => void writeSync(file, `${JSON.stringify(entry)}\n`),
    close: () => closeSync(file),
  };
}

function open(path: string, existing: Existing): number {
  if (existing === "replace") return openSync(path, "w");
  if (existing === "refuse") return openNew(path);
  const file = openSync(path, "a");
  // A line that was being written when the machine went down has no end.
  const text = readFileSync(path);
  const whole = text.lastIndexOf("\n") + 1;
  if (whole < text.length) ftruncateSync(file, whole);
  return file;
}

function openNew(path: string): number {
  try {
    return openSync(path, "wx");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw new Refusal(
      `There are results in ${path}: go on from them with --resume, replace them with --force, or name another folder with --out.`,
    );
  }
}

/** Where a record stands in its file, in bytes. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/**
 * The records of a file, in order; none where there is no file. A last line without its end is passed over.
 *
 * @throws Refusal where a line is no record of this version
 */
export function* readResults(path: string): Generator<readonly [Record, Place]> {
  let number = 0;
  let offset = 0;
  for (const line of linesOf(path)) {
    number += 1;
    const length = Buffer.byteLength(line);
    const parsed = record.safeParse(parseLine(line));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new Refusal(
        `${path}:${number} is no result of this version: ${issue?.path.join(".")} ${issue?.message}. Grade anew with --force.`,
      );
    }
    yield [parsed.data, { offset, length }];
    offset += length + 1;
  }
}

/** The record at a place that `readResults` gave. */
export function readRecordAt(path: string, { offset, length }: Place): Record {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, offset);
    return record.parse(JSON.parse(bytes.toString("utf8")));
  } finally {
    closeSync(file);
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const CHUNK_BYTES = 1024 * 1024;

/** The lines that have an end, without holding more of the file than one of them. */
function* linesOf(path: string): Generator<string> {
  if (!existsSync(path)) return;
  const file = openSync(path, "r");
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const decoder = new StringDecoder("utf8");
  try {
    let rest = "";
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, size))).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}
