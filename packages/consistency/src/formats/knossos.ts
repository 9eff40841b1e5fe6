import type { History, Operation } from "../history/operation.ts";
import { readEdnEvents, type EdnEvent } from "./edn/edn-operations.ts";
import { Recorder } from "./recorder.ts";

/** Kinds of which the answer alone tells something. */
const ONLY_ANSWER = new Set(["read", "dequeue"]);
/** Kinds that neither take nor answer anything. */
const BARE = new Set(["acquire", "release"]);
/** Kinds that are given something and answer the same again. */
const ECHO = new Set(["write", "add", "enqueue"]);

/**
 * Reads a history of Jepsen as its checker Knossos reads it: maps of EDN with `:process`, `:type`, `:f` and
 * `:value`, one after the other or in one vector. For `register`, `casRegister`, `mutex`, `multiRegister`, `set`
 * and `queue`.
 *
 * - `:ok` answers. A read that answers nil tells nothing, and is always allowed. A compare-and-set was applied.
 * - `:fail` was not applied, so it is not in the order, whatever its kind.
 * - `:info`, and no answer at all, may have been applied at any later time or not at all. Such a process must
 *   not call again. `:info` of a process that has called nothing, such as the nemesis, is passed over.
 *
 * Of queues and sets this is kinder than Knossos, whose own models refuse what may well have happened: a dequeue
 * without an answer may have taken the head, one that answers nil found the queue empty, and a set's read that answers
 * nil tells nothing.
 *
 * An operation's time is its line, or the next free number.
 *
 * @throws SyntaxError that names the line, for what is no such history
 */
export function parseKnossos(text: string): History {
  const recorder = new Recorder();
  for (const event of readEdnEvents(text)) {
    const { line, process, type, kind } = event;
    if (type === "invoke") recorder.call({ process, kind, input: inputOf(event) }, line);
    else if (type === "fail") recorder.fail(process, kind, line);
    else if (type === "ok") recorder.answer(process, kind, line, answerOf(event));
  }
  return recorder.history();
}

function inputOf({ kind, value }: EdnEvent): Required<Operation>["input"] {
  return ONLY_ANSWER.has(kind) || BARE.has(kind) ? null : value;
}

/** What an answer says: as in Knossos, it also settles what was given. */
function answerOf({ kind, value }: EdnEvent): Partial<Operation> {
  if (BARE.has(kind)) return {};
  if (ECHO.has(kind)) return { input: value };
  if (kind === "cas") return { input: value, output: true };
  return kind === "read" && value === null ? {} : { output: value };
}
