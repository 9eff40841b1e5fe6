import { parseArgs } from "node:util";
import { formats, models, type Value } from "@standby/consistency";
import { Refusal } from "../command.ts";

/** What `standby history` was asked. */
export interface Arguments {
  readonly file: string;
  readonly format: string | undefined;
  readonly model: string | undefined;
  /** What the object holds at first; undefined for what its model says. */
  readonly initial: Value | undefined;
  readonly isSequential: boolean;
  readonly budget: number | undefined;
  readonly json: boolean;
}

const OPTIONS = {
  format: { type: "string" },
  model: { type: "string" },
  initial: { type: "string" },
  sequential: { type: "boolean", default: false },
  budget: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** @throws Refusal for what is not understood */
export function readArguments(args: readonly string[]): Arguments {
  const { positionals, values } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Refusal("Name one file with a history.");
  const { format, model, initial, sequential, budget, json } = values;
  needName("format", format, Object.keys(formats));
  needName("model", model, Object.keys(models));
  return {
    file,
    format,
    model,
    initial: initial === undefined ? undefined : parseInitial(initial),
    isSequential: sequential,
    budget: budget === undefined ? undefined : Number(budget),
    json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function needName(option: string, name: string | undefined, known: readonly string[]): void {
  if (name === undefined || known.includes(name)) return;
  throw new Refusal(`There is no ${option} "${name}"; there is ${known.join(", ")}.`);
}

function parseInitial(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw new Refusal(`--initial is ${text}, but must be JSON, such as 0 or '"text"'.`);
  }
}
