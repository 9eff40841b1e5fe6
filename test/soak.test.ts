import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Survival } from "@standby/simulator";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SoakJob } from "./soak/job.ts";
import { soakJobs } from "./soak/jobs.ts";
import { readRecords, type SoakRecord } from "./soak/record.ts";
import { soak } from "./soak/soak-survives.ts";
import { mistakeTable, rightTable } from "./soak/tables.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "soak-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const jobOf = (more: Partial<SoakJob> = {}): SoakJob => ({
  subject: "two-primaries",
  variant: "solution",
  file: "checks.test.ts",
  version: "1",
  count: 600,
  isEachTemplate: true,
  mustFail: null,
  records: join(folder, "records.jsonl"),
  ...more,
});
const soaked = {
  check: "holds",
  call: 1,
  system: { nodes: [] },
  options: { seeds: 200, schedule: [], properties: [] },
  ofTemplates: new Map(),
};
const all = (tried: number): Survival => ({
  tried,
  survived: tried,
  undecided: 0,
  interval: { low: 0, high: 1 },
});

test("A soak tries seeds that no check has, each once, also where it was ended and begun again", () => {
  const tried: number[] = [];
  const survives = (_: unknown, { seeds }: { seeds: number | readonly number[] }): Survival => {
    const list = seeds as readonly number[];
    tried.push(...list);
    return all(list.length);
  };
  const job = jobOf();
  soak(survives, { ...job, count: 500 }, soaked);
  soak(survives, job, soaked);
  expect(tried).toEqual(Array.from({ length: 600 }, (_, index) => 1_000_001 + index));
  expect(rightTable([job], readRecords(job.records))[1]).toEqual([
    "two-primaries, solution",
    "1",
    "600",
    "600",
    "0",
    "–",
  ]);
});

test("Each template is soaked by itself where it is known; a run that throws did not survive", () => {
  const job = jobOf({ count: 2 });
  const ofTemplates = new Map([
    ["swizzle", []],
    ["random", []],
  ]);
  const survives = (_: unknown, { seeds }: { seeds: number | readonly number[] }): Survival => {
    if ((seeds as readonly number[]).includes(1_000_002)) throw new TypeError("mine");
    return all(1);
  };
  soak(survives, job, { ...soaked, ofTemplates });
  const first = { seed: 1_000_002, broken: "TypeError: mine" };
  expect(readRecords(job.records)).toMatchObject([
    { template: "swizzle", tried: 2, survived: 1, first },
    { template: "random", tried: 2, survived: 1, first },
  ]);
});

test("A mistake that one run in a hundred shows is missed by 200 seeds too often, and by 1,000 not", () => {
  const record = (seeds: number): SoakRecord => ({
    version: "1",
    subject: "two-primaries",
    variant: "no-lease",
    check: "holds",
    call: 1,
    template: "all",
    seeds,
    from: 1_000_001,
    tried: 5_000,
    survived: 4_950,
    undecided: 0,
    first: { seed: 1_000_003, broken: "holds" },
  });
  const job = jobOf({ variant: "no-lease", mustFail: "holds" });
  const row = (seeds: number): string | undefined => mistakeTable([job], [record(seeds)])[1]?.at(-1);
  // Wilson's bound for 4,950 of 5,000 is 0.99241, and 0.99241 ^ 200 = 0.218, ^ 1,000 = 0.00049.
  expect(row(200)).toBe("**2.2e-1**, more seeds needed");
  expect(row(1_000)).toBe("4.9e-4");
});

test("Whatever stands on the shelf and calls survives is soaked, with its mistakes", () => {
  const root = fileURLToPath(new URL("../", import.meta.url));
  const jobs = soakJobs(root, "records.jsonl");
  expect(jobs.filter(({ subject }) => subject === "systems").length).toBeGreaterThan(3);
  for (const { subject, variant, mustFail } of jobs) {
    if (subject !== "systems") expect(mustFail === null).toBe(variant === "solution");
  }
  expect(new Set(jobs.map(({ subject, variant }) => `${subject} ${variant}`)).size).toBe(jobs.length);
});
