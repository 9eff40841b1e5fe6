import { randomUUID } from "node:crypto";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { engines } from "./scripts/lib/engines/find-engines.ts";

/** What `npm test` hands to the tests, found here where a test is run by itself. */
const env: Record<string, string> = Object.fromEntries(
  engines.map(({ variable, find }) => [variable, process.env[variable] ?? find() ?? ""]),
);
/** Names this run: what one test file proves in it, another need not prove again. */
env["STANDBY_RUN"] = process.env["STANDBY_RUN"] ?? randomUUID();
const isAskedFor = (project: string): boolean =>
  process.argv.some(
    (word, index) =>
      word === `--project=${project}` || (word === project && process.argv[index - 1] === "--project"),
  );

/** A busy machine with two cores is slow, not wrong. */
const PATIENCE_MS = 30_000;
const isSoaking = process.env["STANDBY_SOAK_RUNS"] !== undefined;

/** Files that take longest, begun first: they end with the rest. */
const SLOW = [
  "browser/hostile.test.ts",
  "site/every-page.test.ts",
  "test/proof.test.ts",
  "browser/proof.test.ts",
];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = SLOW.findIndex((name) => moduleId.endsWith(name));
      return place < 0 ? SLOW.length : place;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

const inBrowsers = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // More pages at once than two for each worker make each other late.
  maxConcurrency: 2,
};

const tests = {
  unit: {
    name: "unit",
    include: ["{apps,packages}/*/src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "lessons/**/*.test.ts"],
    setupFiles: ["scripts/lib/soak-setup.ts"],
    testTimeout: isSoaking ? 600_000 : PATIENCE_MS,
    sequence: { groupOrder: 1 },
  },
  root: {
    name: "root",
    include: ["test/*.test.ts"],
    testTimeout: PATIENCE_MS,
    hookTimeout: 120_000,
    sequence: { groupOrder: 2 },
  },
  // Most of it is waiting for budgets to run out, which it does while proofs compute.
  attacks: {
    ...inBrowsers,
    name: "attacks",
    include: ["test/browser/hostile.test.ts"],
    sequence: { groupOrder: 2 },
  },
  browser: {
    ...inBrowsers,
    name: "browser",
    include: ["test/browser/!(hostile).test.ts", "test/browser/!(site)/**/*.test.ts"],
    sequence: { groupOrder: 3 },
  },
  // What a page shows may come too late where other work stops a browser for a minute, so a shared machine tries
  // once more, and the run names what needed it. Verdicts, traces and attacks get no second try.
  site: {
    ...inBrowsers,
    name: "site",
    include: ["test/browser/site/**/*.test.ts"],
    retry: process.env["CI"] === "true" ? 1 : 0,
    sequence: { groupOrder: 3 },
  },
  // Starters fail by design, so their checks run only when asked for: npx vitest run --project exercises NAME
  exercises: { name: "exercises", include: ["exercises/*/checks.test.ts"], sequence: { groupOrder: 4 } },
};

const { unit, root, attacks, browser, site, exercises } = tests;
const shown = [
  unit,
  root,
  ...(env["STANDBY_CHROMIUM"] ? [attacks, browser, site] : []),
  ...(isAskedFor("exercises") ? [exercises] : []),
];

export default defineConfig({
  test: {
    projects: shown.map((test) => ({ test: { ...test, env, exclude: ["**/node_modules/**"] } })),
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
  },
});
