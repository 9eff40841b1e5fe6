import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExerciseBundle } from "@standby/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepBundle, keptBundle, keyOf } from "./kept-bundles.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const bundle = { id: "an-exercise", title: "An exercise" } as Partial<ExerciseBundle> as ExerciseBundle;

test("What was proven is found again under its key, and under no other", () => {
  const key = keyOf({ solution: "return 1;" });
  keepBundle(bundle, key, folder);
  expect(keptBundle("an-exercise", key, folder)).toEqual(bundle);
  expect(keptBundle("an-exercise", keyOf({ solution: "return 2;" }), folder)).toBeUndefined();
  expect(keptBundle("another", key, folder)).toBeUndefined();
});

test("A file cut short counts as nothing", () => {
  writeFileSync(join(folder, "an-exercise.json"), '{"key":"');
  expect(keptBundle("an-exercise", keyOf({}), folder)).toBeUndefined();
});
