import type { History, Operation } from "../history/operation.ts";
import type { Value } from "../history/value.ts";
import { Recorder } from "./recorder.ts";

const LINE = /^INFO\s+jepsen\.util\s+-\s+(\d+)\s+:(invoke|ok|fail|info)\s+:(\w+)\s+(.*?)\s*$/;
/** More digits than a number is sure to keep. */
const TOO_LONG = /\d{16}/;
const VALUES: Readonly<Record<string, RegExp>> = {
  read: /^(nil|\d+)$/,
  write: /^\d+$/,
  cas: /^\[(\d+)\s+(\d+)\]$/,
};

/**
 * Reads a log that Jepsen wrote of etcd, as they are kept with the checkers of A. Horn and A. Athalye
 * (Porcupine): lines of `INFO jepsen.util - PROCESS :invoke :cas [1 2]`, tabs or spaces between.
 *
 * A history for `casRegister()`: a compare-and-set that answers `:fail` did compare, and found another value.
 * A read that timed out is dropped. A write or compare-and-set that timed out (`:info`) or never answered may
 * have been applied at any later time or not at all. A line's place is its time. Lines of anything but a
 * process's operations are passed over.
 *
 * @throws SyntaxError that names the line, for operations that cannot be read
 */
export function parsePorcupineEtcd(text: string): History {
  const recorder = new Recorder();
  for (const [index, line] of text.split("\n").entries()) {
    const [, process = "", type = "", kind = "", value = ""] = LINE.exec(line) ?? [];
    if (TOO_LONG.test(process) || TOO_LONG.test(value)) {
      throw new SyntaxError(`Line ${index + 1}: a number is too large to be kept exactly`);
    }
    if (process !== "") record(recorder, { line: index + 1, process: Number(process), type, kind, value });
  }
  return recorder.history();
}

interface Line {
  readonly line: number;
  readonly process: number;
  readonly type: string;
  readonly kind: string;
  readonly value: string;
}

function record(recorder: Recorder, { line, process, type, kind, value }: Line): void {
  const shape = VALUES[kind];
  const hasTimedOut = type === "info" || (type === "fail" && kind !== "cas") || value === ":timed-out";
  if (!shape || (!hasTimedOut && !shape.test(value))) {
    throw new SyntaxError(`Line ${line}: ":${kind} ${value}" is no read, write or cas`);
  }
  if (type === "invoke") {
    recorder.call({ process, kind, input: kind === "read" ? null : valueOf(value) }, line);
  } else if (hasTimedOut) {
    if (kind === "read") recorder.fail(process, kind, line);
  } else {
    recorder.answer(process, kind, line, answerOf(kind, type, value));
  }
}

function answerOf(kind: string, type: string, value: string): Pick<Operation, "output"> {
  if (kind === "write") return {};
  return { output: kind === "cas" ? type === "ok" : valueOf(value) };
}

function valueOf(text: string): Value {
  if (text === "nil") return null;
  const pair = VALUES["cas"]?.exec(text);
  return pair ? [Number(pair[1]), Number(pair[2])] : Number(text);
}
