import type { Surroundings } from "../command.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { GradeArguments } from "./read-arguments.ts";
import { readSecret } from "./read-secret.ts";
import type { LaneWishes, Tools } from "./tools.ts";

/** One call of a command that judges, with what it may reach. */
export interface Call {
  readonly asked: GradeArguments;
  readonly surroundings: Surroundings;
  readonly tools: Tools;
  readonly wishes: LaneWishes;
  /** Names the seeds of simulated exercises without giving them away. */
  readonly seeds: string;
}

/**
 * Reads the secret and opens the sandbox that are asked for. Which sandbox it is, where that was left open, is told.
 *
 * @returns undefined, with a complaint, where the sandbox cannot be had
 * @throws Refusal where the secret cannot be read, or is easily guessed
 */
export function openCall(asked: GradeArguments, surroundings: Surroundings, tools: Tools): Call | undefined {
  const secret = readSecret(asked, surroundings.folder);
  const sandbox = openSandbox(asked, surroundings, tools);
  if (!sandbox) return undefined;
  const wishes = { secretFile: secret?.file, sandbox };
  return { asked, surroundings, tools, wishes, seeds: secret?.name ?? "public" };
}

function openSandbox(
  { sandbox: wish }: GradeArguments,
  { complain }: Surroundings,
  tools: Tools,
): Sandbox | undefined {
  const choice = tools.sandbox(wish);
  if ("missing" in choice) {
    complain(`There is no ${wish} sandbox: ${choice.missing}. --sandbox auto takes what there is.`);
    return undefined;
  }
  if (wish === "auto") complain(`Sandbox: ${choice.name}, since ${choice.why}.`);
  return choice;
}
