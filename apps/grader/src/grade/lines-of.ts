import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

/** Where a line stands in its file, in bytes. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

const CHUNK_BYTES = 1024 * 1024;

/** The lines of a file that have an end, without holding more of it than one of them; none where there is no file. */
export function* linesOf(path: string): Generator<readonly [string, Place]> {
  if (!existsSync(path)) return;
  const file = openSync(path, "r");
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const decoder = new StringDecoder("utf8");
  let offset = 0;
  try {
    let rest = "";
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, size))).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const length = Buffer.byteLength(line);
        yield [line, { offset, length }];
        offset += length + 1;
      }
    }
  } finally {
    closeSync(file);
  }
}

/** Opens a file behind its last whole line: one that was being written when the machine went down has no end. */
export function openToAppend(path: string): number {
  const file = openSync(path, "a");
  const text = readFileSync(path);
  const whole = text.lastIndexOf("\n") + 1;
  if (whole < text.length) ftruncateSync(file, whole);
  return file;
}

/** The line at a place that `linesOf` gave. */
export function readLineAt(path: string, { offset, length }: Place): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, offset);
    return bytes.toString("utf8");
  } finally {
    closeSync(file);
  }
}
