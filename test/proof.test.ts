import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonical, matchMistake, prove, sourceOf, type ExerciseSource, type Proven } from "@standby/checks";
import { engineVersion, findLibraries } from "@standby/checks/libraries";
import { createPlainLane } from "@standby/checks/plain";
import { createVerifiedLane } from "@standby/checks/verified";
import { readCourseOrThrow } from "@standby/course";
import { forgetEarlierRuns, keepProof } from "./support/proofs-of-this-run.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const libraries = findLibraries(import.meta.url);
const engine = engineVersion(libraries);
const sources = readCourseOrThrow(root).exercises.map((exercise) => sourceOf(exercise, engine));
const proven = new Map<string, Readonly<Record<"inPlain" | "inVerified", Proven>>>();
const verified = createVerifiedLane({ libraries, patience: 10 });

/** Proves one exercise after another until none is left. */
async function proveThose(waiting: ExerciseSource[]): Promise<void> {
  const plain = createPlainLane({ folder: `${root}.standby`, patience: 10 });
  const judge = createVerifiedLane({ libraries, patience: 10 });
  for (let source = waiting.pop(); source; source = waiting.pop()) {
    const [inPlain, inVerified] = await Promise.all([prove(source, plain), prove(source, judge)]);
    proven.set(source.id, { inPlain, inVerified });
    keepProof(inVerified);
  }
  plain.dispose();
  judge.dispose();
}

beforeAll(async () => {
  forgetEarlierRuns();
  const waiting = [...sources];
  await Promise.all([proveThose(waiting), proveThose(waiting)]);
}, 900_000);
afterAll(() => verified.dispose());

describe.each(sources)("$id", (source) => {
  const inHosts = (): Readonly<Record<"inPlain" | "inVerified", Proven>> => {
    const found = proven.get(source.id);
    if (!found) throw new Error(`${source.id} was not proven`);
    return found;
  };

  test("the solution passes, the starter fails, each mistake fails the check it names", () => {
    const { inPlain, inVerified } = inHosts();
    expect(
      inPlain.proofs.flatMap(({ answer, problem }) => (problem ? [`${answer}: ${problem}`] : [])),
    ).toEqual([]);
    expect(
      inVerified.proofs.flatMap(({ answer, problem }) => (problem ? [`${answer}: ${problem}`] : [])),
    ).toEqual([]);
  });

  test("vitest run and the verified host give the same reports, byte for byte", () => {
    const { inPlain, inVerified } = inHosts();
    for (const [index, { answer, report }] of inPlain.proofs.entries()) {
      const other = inVerified.proofs[index];
      expect(other && canonical(other.report), answer).toBe(canonical(report));
    }
  });

  test("each mistake is recognised in an answer that makes it, and nothing else is taken for one", () => {
    const { bundle, proofs } = inHosts().inVerified;
    for (const { answer, report } of proofs) {
      const matched = matchMistake(report.checks, bundle.mistakes, report.outcome);
      const known = source.mistakes.find(({ name }) => name === answer);
      const marked = matched.flatMap(({ id, mistake }) => (mistake ? [{ id, name: mistake.name }] : []));
      expect(marked).toEqual(known ? [{ id: known.check, name: known.name }] : []);
    }
  });

  test("a learner who makes a mistake is told so", async () => {
    const [mistake] = source.mistakes;
    const report = await verified.check(inHosts().inVerified.bundle, {
      ...source.solution,
      ...mistake?.files,
    });
    expect(report.checks.find(({ id }) => id === mistake?.check)?.mistake?.name).toBe(mistake?.name);
  });
});
