import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../commands.ts";
import { runCli } from "../run-cli.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
mkdirSync(join(root, ".standby"), { recursive: true });
const course = mkdtempSync(join(root, ".standby", "check-command-"));
const exercise = join(course, "exercises", "series-and-parallel");
/** Of its mistakes, as many as an exercise must have. */
const KEPT = new Set(["weakest-link", "swaps-the-rules", "nine-decimals"]);
const read = (file: string): string => readFileSync(file, "utf8");

/** What the command prints, and how it ends. */
async function check(...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCli(commands, ["check", ...args], {
    folder: course,
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, printed: printed.join("\n"), complained: complained.join("\n") };
}

beforeAll(() => {
  mkdirSync(join(course, "lessons"), { recursive: true });
  cpSync(join(root, "exercises", "series-and-parallel"), exercise, { recursive: true });
  // Every answer takes its time in two hosts; the proof of the whole exercise is another test's.
  const mistakes = join(exercise, "mistakes");
  for (const name of readdirSync(mistakes).filter((each) => !KEPT.has(each))) {
    rmSync(join(mistakes, name), { recursive: true });
  }
});
afterAll(() => rmSync(course, { recursive: true, force: true }));

describe("standby check", { timeout: 120_000 }, () => {
  test("A good exercise is proven, with a row for each of its answers", async () => {
    const { code, printed, complained } = await check("exercises/series-and-parallel");
    expect(complained).toBe("");
    expect(printed).toMatch(/^solution +passes every check +6\/6 +yes +yes$/m);
    expect(printed).toMatch(/^starter +fails +0\/6 +yes +yes$/m);
    expect(printed).toMatch(/^weakest-link +fails "seriesUnavailability > .*" +2\/6 +yes +yes$/m);
    expect(printed).toMatch(/^series-and-parallel is proven: \d+ mistakes, 0 problems\.$/m);
    expect(code).toBe(0);
  });

  test("A solution that fails, a starter that passes and a mistake that passes are named", async () => {
    const solution = join(exercise, "solution", "index.ts");
    const kept = join(course, "kept.ts");
    cpSync(solution, kept);
    cpSync(kept, join(exercise, "answer", "index.ts"));
    writeFileSync(
      join(exercise, "mistakes", "weakest-link", "index.ts"),
      `// Right after all.\n`.concat(read(kept)),
    );
    writeFileSync(solution, read(kept).replace("export function seriesUnavailability", "function gone"));
    const { code, complained, printed } = await check("exercises/series-and-parallel");
    cpSync(kept, solution);
    expect(complained).toContain(
      'solution: does not load: answer/index.ts does not export "seriesUnavailability"',
    );
    expect(printed).toContain("series-and-parallel is not proven");
    expect(code).toBe(1);
    const again = await check("exercises/series-and-parallel");
    expect(again.complained).toContain("starter: passes, with nothing left to do.");
    expect(again.complained).toContain('weakest-link: passes "seriesUnavailability > Ten services');
    expect(again.code).toBe(1);
  });

  test("A folder that is not there is refused with the way to call the command", async () => {
    const { code, complained } = await check("exercises/nothing");
    expect(complained).toMatch(/^There is no folder .*nothing\.\n {2}standby check DIR$/s);
    expect(code).toBe(1);
    expect((await check("exercises")).complained).toMatch(/exercises holds no exercise: name one folder/);
  });

  test("A malformed exercise is refused with file, rule and remedy", async () => {
    rmSync(join(exercise, "exercise.md"));
    const { code, complained } = await check("exercises/series-and-parallel");
    expect(complained).toMatch(/exercise\.md:1 .*Rule: .*Remedy: /);
    expect(code).toBe(1);
  });
});
