import { models, multiRegister, type Model, type Value } from "@standby/consistency";
import { Refusal } from "../command.ts";

/** Every model by its name, made with what it holds at first. */
const makers: Readonly<Record<string, (initial?: Value) => Model>> = {
  ...models,
  "multi-register": (initial) => multiRegister(initial === undefined ? [] : pairsOf(initial)),
};

/**
 * The model of a name, with the first value that was asked for.
 *
 * @throws Refusal for a name that is no model's, and for a first value that the model would pass over or misread:
 * the verdict would be of another object
 */
export function makeModel(name: string, initial: Value | undefined): Model {
  const make = makers[name];
  if (!make) throw new Refusal(`There is no model "${name}".`);
  // A model that always begins in the same way is made with nothing.
  if (initial !== undefined && make.length === 0) {
    throw new Refusal(`A ${name} takes no --initial: it always begins in the same way.`);
  }
  if (initial !== undefined && name === "counter" && typeof initial !== "number") {
    throw new Refusal(`--initial is ${JSON.stringify(initial)}, but a counter begins with a number.`);
  }
  return make(initial);
}

function pairsOf(initial: Value): readonly (readonly [Value, Value])[] {
  const isPair = (each: unknown): each is readonly [Value, Value] => Array.isArray(each) && each.length === 2;
  if (Array.isArray(initial) && initial.every(isPair)) return initial;
  const rule = 'a multi-register begins with a list of keys with their values, such as [[":x", 0]]';
  throw new Refusal(`--initial is ${JSON.stringify(initial)}, but ${rule}.`);
}
