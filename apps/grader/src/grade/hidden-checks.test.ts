import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inEmptyCourse, standby } from "../fixtures.ts";
import { readRuns } from "./runs-file.ts";
import { ADDS, inFakeClass, recordsIn, RIGHT, twice, writeExercise, writeFiles } from "./grade.fixtures.ts";

const hidden = (tests: string): Record<string, string> => ({
  "mine/twice/checks.test.ts": `import { expect, test } from "vitest";
import { twice } from "./answer/index.ts";
${tests}`,
});
const SECRET = 'test("Twice 4711 is 9422", () => expect(twice(4711)).toBe(9422));';
/** Breaks a promise in a run where the answer is wrong. */
const RUN = `const broken = { name: "nothing is sent", kind: "safety", judge: () => ({ atUs: 500, firstBadEvent: "It is", operations: [] }) } as const;
test("Nothing is sent", () => {
  const properties = twice(4711) === 9422 ? [] : [broken];
  survives(replicatedStore(), { seeds: 1, schedule: [], properties, untilUs: 1_000, shrinkMax: 1 });
});`;
const CLASS = {
  "ada/index.ts": RIGHT,
  "bob/index.ts": twice("n === 3 || n === 0 ? 2 * n : console.log(n, 'x')"),
};

/** Eight public seeds and a quarter of them drawn from the secret. */
const DRAWN = `import { replicatedStore, survives } from "@standby/simulator";
test("Ten runs", () => {
  const options = { seeds: 8, schedule: [], properties: [], untilUs: 1_000 };
  expect(survives(replicatedStore(), options).tried).toBe(10);
});`;

test(
  "Hidden checks count, and are in nothing that a student reads; more seeds come from a secret",
  {
    timeout: 120_000,
  },
  async () => {
    await inEmptyCourse(async (root) => {
      writeExercise(root);
      writeFiles(join(root, "class"), CLASS);
      writeFiles(root, {
        ...hidden(`${DRAWN}\n${RUN}\n${SECRET}`),
        secret: "correct horse battery staple",
        "week.yaml": `title: Week\nexercises: [{ id: twice, checks: { Twice 4711 is 9422: { points: 5 } } }]\n`,
      });
      const options = [
        "--hidden",
        "mine",
        "--secret",
        "secret",
        "--jobs",
        "1",
        "--format",
        "csv,html,markdown,gradescope",
      ];
      const { code, complaints } = await standby(root, "grade", "week.yaml", "class", ...options);
      expect([code, complaints]).toEqual([
        0,
        [expect.stringMatching(/^Sandbox: (bubblewrap|portable), since .+\.$/)],
      ]);
      expect(readFileSync(join(root, "results/marks.csv"), "utf8")).toContain("ada,,10,10,10\r\nbob,,4,4,10");
      const [, bob] = recordsIn(join(root, "results/results.ndjson"));
      expect(bob).toMatchObject({
        hidden: ["Ten runs", "Nothing is sent", "Twice 4711 is 9422"],
        report: { earned: 4, standing: "verified" },
      });
      const students = join(root, "results/students");
      for (const file of readdirSync(students))
        expect(readFileSync(join(students, file), "utf8"), file).not.toMatch(
          /4711|9422|Nothing is sent|<svg/,
        );
      const kept = readRuns(join(root, "results/runs.ndjson"));
      expect(kept(bob?.kind === "graded" ? bob.key : "", "Nothing is sent")?.violation).toEqual({
        ...{ property: "nothing is sent", atUs: 500, sentence: "It is." },
      });
      expect(readFileSync(join(root, "results/gradescope/bob.json"), "utf8")).toContain(
        '"visibility": "hidden"',
      );
    });
  },
);

test("With other hidden checks everything is graded anew, and with the same nothing is", async () => {
  await inFakeClass({ "ada/index.ts": RIGHT, "bob/index.ts": ADDS }, async ({ grade, root }) => {
    await grade("twice", "class");
    writeFiles(root, hidden(SECRET));
    const more = await grade("twice", "class", "--resume", "--hidden", "mine");
    expect(more.printed.at(-1)).toMatch(/^2 graded\. /);
    const same = await grade("twice", "class", "--resume", "--hidden", "mine");
    expect(same.printed.at(-1)).toMatch(/^0 graded, 2 as before\. /);
    writeFiles(root, hidden(`${SECRET}\n// Changed.`));
    expect((await grade("twice", "class", "--resume", "--hidden", "mine")).printed.at(-1)).toMatch(
      /^2 graded\. /,
    );
  });
});

test("Another secret is another grading, and a short one is none", async () => {
  await inFakeClass({ "ada/index.ts": RIGHT }, async ({ grade, root }) => {
    writeFiles(root, {
      one: "correct horse battery staple",
      two: "another one as long as that",
      three: "short",
    });
    await grade("twice", "class", "--secret", "one");
    expect((await grade("twice", "class", "--resume", "--secret", "one")).printed.at(-1)).toMatch(
      /^0 graded, 1 as before/,
    );
    expect((await grade("twice", "class", "--resume", "--secret", "two")).printed.at(-1)).toMatch(
      /^1 graded\./,
    );
    const { code, complaints } = await grade("twice", "class", "--resume", "--secret", "three");
    expect([code, complaints[0]]).toEqual([
      1,
      expect.stringMatching(/three is shorter than 16 characters\.$/),
    ]);
  });
});

test.each([
  ["that are not there", {}, "There is no folder "],
  ["of no exercise", { "mine/thrice/checks.test.ts": "" }, "mine has no twice/checks.test.ts, nor another."],
  ["without a check", hidden(""), "The hidden checks of twice hold no check."],
  [
    "with the title of another",
    hidden('test("Twice three is six", () => {});'),
    'The hidden checks of twice have a second "Twice three is six": give it another title.',
  ],
])("Hidden checks %s are refused", async (_what, files, complaint) => {
  await inFakeClass({ "ada/index.ts": RIGHT }, async ({ grade, root }) => {
    writeFiles(root, files);
    const { code, complaints } = await grade("twice", "class", "--hidden", "mine");
    expect(code).toBe(1);
    expect(complaints[0]).toContain(complaint);
  });
});
