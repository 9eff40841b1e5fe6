import {
  checkLinearizability,
  checkSequentialConsistency,
  detectFormat,
  formats,
  type Verdict,
} from "@standby/consistency";
import { Refusal } from "../command.ts";
import { makeModel } from "./make-model.ts";
import type { Arguments } from "./read-arguments.ts";

/** What is told of a history. */
export interface Judgement {
  readonly format: string;
  readonly model: string;
  readonly consistency: "linearizable" | "sequentially consistent";
  readonly operations: number;
  readonly result: Verdict;
}

/**
 * Judges the text of a file.
 *
 * @throws Refusal where the format is not known, or the model takes no such first value; SyntaxError, TypeError or
 * RangeError where the text is not a history of that format, or not of that model
 */
export function judgeHistory(text: string, asked: Omit<Arguments, "file" | "json">): Judgement {
  const { initial, isSequential, budget } = asked;
  const format = asked.format ?? detectFormat(text) ?? "";
  const { parse, model: usual } = formats[format] ?? {};
  if (!parse) throw new Refusal("The file is in none of the known formats; name one with --format.");
  const model = asked.model ?? usual ?? "";
  const history = parse(text);
  const judge = isSequential ? checkSequentialConsistency : checkLinearizability;
  const result = judge({
    history,
    model: makeModel(model, initial),
    ...(budget === undefined ? {} : { budget }),
  });
  const consistency = isSequential ? "sequentially consistent" : "linearizable";
  return { format, model, consistency, operations: history.length, result };
}
