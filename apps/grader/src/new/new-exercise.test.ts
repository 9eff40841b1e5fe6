import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Files } from "@standby/contract";
import { readExercise } from "@standby/course";
import { expect, test } from "vitest";
import { inEmptyCourse, rewrite, standby } from "../fixtures.ts";

const require = createRequire(import.meta.url);
const vitestFolder = dirname(require.resolve("vitest/package.json"));

/** Runs checks against answers with plain Vitest; the ids of failed checks, each behind its answer's name. */
function failures(root: string, checksSource: string, answers: Readonly<Record<string, Files>>): string[] {
  mkdirSync(join(root, "node_modules"));
  symlinkSync(vitestFolder, join(root, "node_modules/vitest"), "junction");
  for (const [name, files] of Object.entries(answers)) {
    mkdirSync(join(root, name, "answer"), { recursive: true });
    writeFileSync(join(root, name, "checks.test.ts"), checksSource);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, name, "answer", path), text);
  }
  const args = [join(vitestFolder, "vitest.mjs"), "run", "--root", root, "--reporter=tap-flat"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: root });
  if (!stdout.startsWith("TAP")) throw new Error(stderr);
  return [...stdout.matchAll(/^not ok \d+ - (\S+)\/checks\.test\.ts > (.+?) # time/gm)].map(
    ([, name, id]) => `${name}: ${id}`,
  );
}

test("A new exercise proves: the solution passes, the starter fails, each mistake fails its check", async () => {
  await inEmptyCourse(async (root) => {
    await standby(root, "new", "exercise", "count-servers");
    rewrite(root, (text) => text.replaceAll("FILL IN: ", ""));
    const { exercise, problems } = readExercise(join(root, "exercises/count-servers"));
    expect(problems).toEqual([]);
    if (!exercise) return;

    const { checksSource, solution, starter, mistakes } = exercise;
    const wrong = Object.fromEntries(mistakes.map(({ name, files }) => [name, files]));
    const failed = failures(join(root, "exercises"), checksSource, { solution, starter, ...wrong });
    expect(failed).not.toContainEqual(expect.stringMatching(/^solution: /));
    expect(failed.filter((line) => line.startsWith("starter: "))).toHaveLength(3);
    expect(mistakes).toHaveLength(3);
    for (const { name, check } of mistakes) expect(failed).toContain(`${name}: ${check}`);
  });
}, 60_000);
