import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExerciseBundle } from "@standby/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Proven } from "../prove/prove.ts";
import { RunProofs } from "./run-proofs.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "run-proofs-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const proven: Proven = {
  bundle: { id: "an-exercise" } as Partial<ExerciseBundle> as ExerciseBundle,
  proofs: [],
};

test("What a run has proven is found again by that run, in that host", () => {
  new RunProofs(folder, "one").keep(proven, "plain");
  expect(new RunProofs(folder, "one").kept("an-exercise", "plain")).toEqual(proven);
  expect(new RunProofs(folder, "one").kept("an-exercise", "verified")).toBeUndefined();
  expect(new RunProofs(folder, "other").kept("an-exercise", "plain")).toBeUndefined();
});

test("A run without a name keeps nothing and finds nothing", () => {
  const nameless = new RunProofs(folder, undefined);
  nameless.keep(proven, "plain");
  expect(nameless.kept("an-exercise", "plain")).toBeUndefined();
});

test("A run drops what others proved, and keeps its own", () => {
  new RunProofs(folder, "two").keep(proven, "plain");
  new RunProofs(folder, "two").forgetOthers();
  expect(new RunProofs(folder, "one").kept("an-exercise", "plain")).toBeUndefined();
  expect(new RunProofs(folder, "two").kept("an-exercise", "plain")).toEqual(proven);
});
