import { describeValue } from "./describe-value.ts";

/** Refuses everything but one of some words. */
export function checkChoice<Word extends string>(
  argument: string,
  value: unknown,
  choices: readonly Word[],
): asserts value is Word {
  if (choices.some((choice) => choice === value)) return;
  const words = choices.map((choice) => JSON.stringify(choice));
  const last = words.pop() ?? "";
  const list = words.length === 0 ? last : `${words.join(", ")} or ${last}`;
  const rule = `${argument} is ${describeValue(value)}, but must be ${list}`;
  throw typeof value === "string" ? new RangeError(rule) : new TypeError(rule);
}
