import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonical, prove, sourceOf, type Proven } from "@standby/checks";
import { engineVersion, findLibraries } from "@standby/checks/libraries";
import { createPlainLane } from "@standby/checks/plain";
import { createVerifiedLane } from "@standby/checks/verified";
import { readCourseOrThrow } from "@standby/course";

const root = fileURLToPath(new URL("../", import.meta.url));
const libraries = findLibraries(import.meta.url);
const engine = engineVersion(libraries);
const plain = createPlainLane({ folder: `${root}.standby`, patience: 10 });
const verified = createVerifiedLane({ libraries, patience: 10 });

beforeAll(() => Promise.all([plain.warm(), verified.warm()]), 60_000);
afterAll(() => {
  plain.dispose();
  verified.dispose();
});

describe.each(readCourseOrThrow(root).exercises.map((exercise) => sourceOf(exercise, engine)))(
  "$id",
  (source) => {
    let inPlain: Proven;
    let inVerified: Proven;

    beforeAll(async () => {
      [inPlain, inVerified] = await Promise.all([prove(source, plain), prove(source, verified)]);
    }, 120_000);

    test("the solution passes, the starter fails, each mistake fails the check it names", () => {
      expect(
        inPlain.proofs.flatMap(({ answer, problem }) => (problem ? [`${answer}: ${problem}`] : [])),
      ).toEqual([]);
      expect(
        inVerified.proofs.flatMap(({ answer, problem }) => (problem ? [`${answer}: ${problem}`] : [])),
      ).toEqual([]);
    });

    test("vitest run and the verified host give the same reports, byte for byte", () => {
      for (const [index, { answer, report }] of inPlain.proofs.entries()) {
        const other = inVerified.proofs[index];
        expect(other && canonical(other.report), answer).toBe(canonical(report));
      }
    });

    test("each mistake is recognised in an answer that makes it", async () => {
      for (const { name, check, files } of source.mistakes) {
        const report = await verified.check(inVerified.bundle, { ...source.solution, ...files });
        expect(report.checks.find(({ id }) => id === check)?.mistake?.name, name).toBe(name);
      }
    }, 60_000);

    test("neither the solution nor the starter is taken for a mistake", async () => {
      for (const answer of [source.solution, source.starter]) {
        const { checks } = await verified.check(inVerified.bundle, answer);
        expect(checks.flatMap(({ mistake }) => (mistake ? [mistake.name] : []))).toEqual([]);
      }
    }, 60_000);
  },
);
