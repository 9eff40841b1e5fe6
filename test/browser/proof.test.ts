import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonical, prove, sourceOf, type Host, type Proven } from "@standby/checks";
import { engineVersion, findLibraries } from "@standby/checks/libraries";
import { createVerifiedLane } from "@standby/checks/verified";
import type { CheckReport } from "@standby/contract";
import { readCourseOrThrow } from "@standby/course";
import { serve, type Served } from "#serve";
import type { EnginePage } from "./engines/engine.ts";
import { enginesHere, openEngine } from "./engines/open-engine.ts";
import { proofsOfThisRun } from "../support/proofs-of-this-run.ts";
import { buildHarness } from "./harness/build-harness.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const libraries = findLibraries(import.meta.url);
const engine = engineVersion(libraries);
const sources = readCourseOrThrow(root).exercises.map((exercise) => sourceOf(exercise, engine));
const inVerified = new Map<string, Proven>();
let served: Served;

/** Proves one exercise after another outside of any page, until none is left; what this run has proven stands. */
async function proveThose(waiting: typeof sources): Promise<void> {
  const lane = createVerifiedLane({ libraries, patience: 10 });
  for (let source = waiting.pop(); source; source = waiting.pop()) {
    inVerified.set(source.id, proofsOfThisRun.kept(source.id, "verified") ?? (await prove(source, lane)));
  }
  lane.dispose();
}

beforeAll(async () => {
  served = await serve({ folder: await buildHarness() });
  const waiting = [...sources];
  await Promise.all([proveThose(waiting), proveThose(waiting)]);
}, 600_000);
afterAll(() => served.close());

/** How many mistakes of an exercise are tried in the other engines, whose agreement the conformance test holds. */
const FEW = 3;

/** The host of a page, asked from here. Reports come as text: Firefox leaves out what occurs twice in an object. */
function hostOf(page: EnginePage): Host {
  const check =
    "async (exercise, answer) => JSON.stringify(await globalThis.harness.checkPatiently(exercise, answer))";
  return {
    check: async (exercise, answer) =>
      JSON.parse((await page.evaluate(check, [exercise, answer])) as string) as CheckReport,
  };
}

// The engines beside each other, each with one page and one exercise at a time.
describe.concurrent.each(enginesHere())("%s", (name) => {
  let page: EnginePage;

  beforeAll(async () => {
    page = await openEngine(name);
    await page.open(served.url);
  }, 120_000);
  afterAll(() => page.close());

  test.each(sources)(
    "$id: the author's answers do what they must, with the verified host's report",
    { concurrent: false, timeout: 480_000 },
    async (source) => {
      const mistakes = name === "Chromium" ? source.mistakes : source.mistakes.slice(0, FEW);
      const { proofs } = await prove({ ...source, mistakes }, hostOf(page));
      expect(proofs.flatMap(({ answer, problem }) => (problem ? [`${answer}: ${problem}`] : []))).toEqual([]);
      const expected = inVerified.get(source.id)?.proofs.slice(0, proofs.length) ?? [];
      expect(proofs.map(({ answer }) => answer)).toEqual(expected.map(({ answer }) => answer));
      for (const [index, { answer, report }] of proofs.entries()) {
        const verified = expected[index]?.report;
        expect(canonical(report), answer).toBe(verified && canonical(verified));
        expect(report.standing).toBe("self-checked");
        expect(verified?.standing).toBe("verified");
      }
    },
  );
});
