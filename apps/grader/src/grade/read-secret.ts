import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { Refusal } from "../command.ts";
import { readBytes } from "../read-text.ts";
import type { GradeArguments } from "./read-arguments.ts";

const CHARACTERS_MIN = 16;

/** A secret to draw seeds from. */
export interface Secret {
  readonly file: string;
  readonly text: string;
  /** Tells it from others without giving it away. */
  readonly name: string;
}

/**
 * The teacher's secret, where one is named.
 *
 * @throws Refusal where the file cannot be read, or is easily guessed
 */
export function readSecret({ secret }: { secret?: GradeArguments["secret"] }, folder: string): Secret | null {
  if (secret === undefined) return null;
  const file = resolve(folder, secret);
  // Any bytes will do.
  const text = readBytes(file).toString("utf8");
  if (text.trim().length < CHARACTERS_MIN)
    throw new Refusal(`The secret in ${file} is shorter than ${CHARACTERS_MIN} characters.`);
  const digest = createHash("sha256").update(`name of ${text.trim()}`).digest("hex");
  return { file, text, name: `secret ${digest.slice(0, 12)}` };
}
