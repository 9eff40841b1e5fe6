import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ExerciseSource, Host } from "@standby/checks";
import type { ExerciseBundle } from "@standby/contract";
import { Refusal } from "../command.ts";

/**
 * The teacher's own checks, which students never see: `DIR/<exercise>/checks.test.ts` for each exercise that has some.
 *
 * @returns their texts by exercise
 * @throws Refusal where the folder is not there, or has checks of none of the exercises
 */
export function readHiddenChecks(folder: string, ids: readonly string[]): Map<string, string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`There is no folder ${folder}.`);
  const found = ids.flatMap((id) => {
    const file = join(folder, id, "checks.test.ts");
    return existsSync(file) ? [[id, readFileSync(file, "utf8").replaceAll("\r\n", "\n")] as const] : [];
  });
  if (found.length === 0) throw new Refusal(`${folder} has no ${ids[0]}/checks.test.ts, nor another.`);
  return new Map(found);
}

/**
 * What a lane needs to run hidden checks. The exercise's solution is run on the way: it tells what checks there are, and
 * passes them.
 *
 * @throws Refusal where it does not, or where a check has the title of one that the exercise has already
 */
export async function bundleHidden(
  { solution, contentHash }: Pick<ExerciseSource, "solution" | "contentHash">,
  bundle: ExerciseBundle,
  text: string,
  lane: Host,
): Promise<ExerciseBundle> {
  const hash = createHash("sha256").update(contentHash).update(text).digest("hex").slice(0, 16);
  const unknown = { ...bundle, contentHash: hash, checks: [], checksSource: text, mistakes: [] };
  const { checks, outcome } = await lane.check(unknown, solution);
  const where = `The hidden checks of ${bundle.id}`;
  if (outcome.kind === "did-not-load") throw new Refusal(`${where} do not load: ${outcome.failure.message}`);
  if (outcome.kind !== "finished") throw new Refusal(`${where} did not finish: ${outcome.message}`);
  if (checks.length === 0) throw new Refusal(`${where} hold no check.`);
  const failed = checks.find(({ state }) => state !== "passed");
  if (failed) {
    const why = failed.failures[0]?.message ?? failed.state;
    throw new Refusal(`${where} refuse the exercise's own solution in "${failed.id}": ${why}`);
  }
  const ids = [...bundle.checks, ...checks].map(({ id }) => id);
  const twin = ids.find((id, index) => ids.indexOf(id) < index);
  if (twin !== undefined) throw new Refusal(`${where} have a second "${twin}": give it another title.`);
  return { ...unknown, checks: checks.map(({ id }) => ({ id, points: 1 })) };
}
