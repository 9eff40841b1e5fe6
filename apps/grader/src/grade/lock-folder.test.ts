import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CliRun } from "../fixtures.ts";
import { inFakeClass, RIGHT, writeFiles } from "./grade.fixtures.ts";

const lockOf = (root: string): string => join(root, "results/standby.lock");
const startedMs = Math.round(performance.timeOrigin);
const heldBy = (number: number, since = startedMs, machine = hostname()): string =>
  JSON.stringify({ process: number, machine, startedMs: since });

test("While a call grades, another on the same folder is refused, and names who is at work", async () => {
  await inFakeClass({ "ada.ts": RIGHT }, async (fake) => {
    const { grade, root } = fake;
    let second: CliRun | undefined;
    fake.onJudge = async () => {
      fake.onJudge = () => {};
      second = await grade("twice", "class", "--resume");
    };
    expect((await grade("twice", "class")).code).toBe(0);
    expect(second?.code).toBe(1);
    expect(second?.complaints[0]).toContain(
      `: process ${process.pid} on ${hostname()}. Wait for it, or name`,
    );
    expect(existsSync(lockOf(root))).toBe(false);
    expect((await grade("twice", "class", "--resume")).code).toBe(0);
  });
});

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

test.each([
  ["a call that was killed is taken over", () => heldBy(ended()), 0],
  ["an earlier process of the same number is taken over", () => heldBy(process.pid, 1), 0],
  ["a call that runs is respected", () => heldBy(process.pid), 1],
  ["another machine is respected", () => heldBy(1, 1, "elsewhere.example.org"), 1],
  ["nobody knows whom is respected", () => "?", 1],
])("A lock of %s", async (_what, text, code) => {
  await inFakeClass({ "ada.ts": RIGHT }, async ({ grade, root }) => {
    writeFiles(root, { "results/standby.lock": text() });
    const done = await grade("twice", "class");
    expect(done.code).toBe(code);
    expect(existsSync(lockOf(root))).toBe(code === 1);
    if (code === 1) expect(done.complaints[0]).toContain("If there is none any more, remove ");
  });
});

test("A call that refuses lets go of the folder", async () => {
  await inFakeClass({ "ada.ts": RIGHT }, async ({ grade, root }) => {
    await grade("twice", "class");
    expect((await grade("twice", "class")).complaints[0]).toContain("There are results in ");
    expect(existsSync(lockOf(root))).toBe(false);
    writeFileSync(lockOf(root), heldBy(process.pid));
    expect((await grade("twice", "class", "--force")).code).toBe(1);
    expect(readFileSync(join(root, "results/results.ndjson"), "utf8")).not.toBe("");
  });
});
