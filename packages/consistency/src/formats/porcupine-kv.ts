import type { History } from "../history/operation.ts";
import { readEdnEvents } from "./edn/edn-operations.ts";
import { Recorder } from "./recorder.ts";

/**
 * Reads a log of a key-value store as they come with Porcupine: lines of
 * `{:process 1, :type :invoke, :f :append, :key "x", :value "y"}`, with `get`, `put` and `append`.
 *
 * A history for `keyValue()`. What was never answered may have been applied at any later time or not at all;
 * Porcupine holds a `get` that was never answered to have answered "", which this does not. An operation's
 * time is its line.
 *
 * @throws SyntaxError that names the line, for what is no such log
 */
export function parsePorcupineKv(text: string): History {
  const recorder = new Recorder();
  for (const { line, process, type, kind, key, value } of readEdnEvents(text)) {
    if (typeof key !== "string")
      throw new SyntaxError(`Line ${line}: an operation needs a :key that is a string`);
    if (type === "invoke") recorder.call({ process, kind, key, input: value }, line);
    else if (type === "fail") recorder.fail(process, kind, line);
    else if (type === "ok") recorder.answer(process, kind, line, kind === "get" ? { output: value } : {});
  }
  return recorder.history();
}
