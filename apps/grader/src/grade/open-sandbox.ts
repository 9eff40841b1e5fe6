import type { Surroundings } from "../command.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import type { GradeArguments } from "./read-arguments.ts";
import type { Tools } from "./tools.ts";

/** Says which sandbox it is where that was left open; undefined, with a complaint, where it cannot be had. */
export function openSandbox(
  { sandbox: wish }: Pick<GradeArguments, "sandbox">,
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
