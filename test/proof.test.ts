import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import {
  canonical,
  matchMistake,
  prove,
  sourceOf,
  type ExerciseSource,
  type Host,
  type Proven,
} from "@standby/checks";
import { engineVersion, findLibraries } from "@standby/checks/libraries";
import { createPlainLane } from "@standby/checks/plain";
import { PROOF_PATIENCE } from "@standby/checks/proven";
import type { CheckReport, ExerciseBundle } from "@standby/contract";
import { readCourseOrThrow } from "@standby/course";
import { gradeOwnAnswers, ownAnswers } from "./support/grade-own-answers.ts";
import { proofsOfThisRun } from "./support/proofs-of-this-run.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const engine = engineVersion(findLibraries(import.meta.url));
const sources = readCourseOrThrow(root).exercises.map((exercise) => sourceOf(exercise, engine));
const inPlain = new Map<string, Proven>();
let graded: ReadonlyMap<string, ReadonlyMap<string, CheckReport>>;
const inVerified = new Map<string, Proven>();

/** Proves one exercise after another with Vitest until none is left; what the build of this run has so proven stands. */
async function proveThose(waiting: ExerciseSource[]): Promise<void> {
  const plain = createPlainLane({ folder: `${root}.standby`, patience: PROOF_PATIENCE });
  for (let source = waiting.pop(); source; source = waiting.pop()) {
    inPlain.set(source.id, proofsOfThisRun.kept(source.id, "plain") ?? (await prove(source, plain)));
  }
  plain.dispose();
}

/** The verified host as a class of the author's own answers met it; it knew the mistakes, which a proof finds out. */
function hostOf(source: ExerciseSource): Host {
  const byFiles = new Map(
    ownAnswers(source).map(([name, files]) => [JSON.stringify(files), graded.get(source.id)?.get(name)]),
  );
  return {
    check: (_bundle, files) => {
      const report = byFiles.get(JSON.stringify(files));
      if (!report) throw new Error(`${source.id}: an answer was not graded`);
      return Promise.resolve({
        ...report,
        checks: report.checks.map(({ mistake: _mistake, ...check }) => check),
      });
    },
  };
}

beforeAll(async () => {
  proofsOfThisRun.forgetOthers();
  const waiting = [...sources];
  await Promise.all([proveThose(waiting), proveThose(waiting)]);
  const bundles = new Map<string, ExerciseBundle>();
  for (const [id, { bundle }] of inPlain) bundles.set(id, bundle);
  graded = await gradeOwnAnswers(sources, bundles);
  for (const source of sources) {
    const proven = await prove(source, hostOf(source));
    inVerified.set(source.id, proven);
    proofsOfThisRun.keep(proven, "verified");
  }
}, 1_800_000);

describe.each(sources)("$id", (source) => {
  const provenIn = (host: ReadonlyMap<string, Proven>): Proven => {
    const found = host.get(source.id);
    if (!found) throw new Error(`${source.id} was not proven`);
    return found;
  };

  test.each([
    ["vitest run", inPlain],
    ["the verified host", inVerified],
  ])("in %s the solution passes, the starter fails, each mistake fails the check it names", (_host, host) => {
    const { proofs } = provenIn(host);
    expect(proofs.flatMap(({ answer, problem }) => (problem ? [`${answer}: ${problem}`] : []))).toEqual([]);
  });

  test("vitest run and standby grade give the same reports, byte for byte", () => {
    const { bundle, proofs } = provenIn(inPlain);
    expect(graded.get(source.id)?.size).toBe(proofs.length);
    for (const { answer, report } of proofs) {
      const checks = matchMistake(report.checks, bundle.mistakes, report.outcome);
      const other = graded.get(source.id)?.get(answer);
      expect(other?.standing, answer).toBe("verified");
      expect(other && canonical(other), answer).toBe(canonical({ ...report, checks }));
    }
    expect(provenIn(inVerified).bundle).toEqual(bundle);
  });

  test("a student who makes a mistake is told so, and nothing else is taken for one", () => {
    for (const [answer, report] of graded.get(source.id) ?? []) {
      const known = source.mistakes.find(({ name }) => name === answer);
      const told = report.checks.flatMap(({ id, mistake }) => (mistake ? [{ id, name: mistake.name }] : []));
      expect(told, answer).toEqual(known ? [{ id: known.check, name: known.name }] : []);
    }
  });
});
