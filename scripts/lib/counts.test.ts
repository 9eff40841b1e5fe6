import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatCounts, readCounts } from "./counts.ts";

test("The last line of a run counts passed, failed and skipped tests", () => {
  expect(formatCounts({ passed: 12, failed: 0, skipped: 1 })).toBe("12 passed, 0 failed, 1 skipped");
});

test("A run that wrote no counts has failed", () => {
  const folder = mkdtempSync(join(tmpdir(), "counts-"));
  const path = join(folder, "counts.json");
  expect(readCounts(path).failed).toBe(1);
  writeFileSync(path, '{"passed":2,"failed":0,"skipped":0,"secondTry":["late"]}');
  expect(readCounts(path)).toEqual({ passed: 2, failed: 0, skipped: 0, secondTry: ["late"] });
  rmSync(folder, { recursive: true });
});
