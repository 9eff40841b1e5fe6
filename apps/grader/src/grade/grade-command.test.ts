import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inEmptyCourse, standby } from "../fixtures.ts";
import { zipOf } from "../intake/zip.fixtures.ts";
import { ADDS, inFakeClass, recordsIn, RIGHT, twice, writeExercise, writeFiles } from "./grade.fixtures.ts";
import { progressLine } from "./progress-line.ts";

/** Tries to pass by changing what checks are made of, and to leave that behind for the next answer. */
const EVIL = `
Object.prototype.asymmetricMatch = () => true;
Number.prototype.valueOf = () => 6;
Object.is = () => true;
globalThis.expect = () => ({ toBe: () => {} });
export const twice = (): unknown => ({ asymmetricMatch: () => true, valueOf: () => 6 });
`;

const CLASS = { "ada/index.ts": RIGHT, "bob/twice/answer/index.ts": ADDS, "cy.ts": twice("n + 7") };

test(
  "A folder of students is graded by the checks, outside the answers' realm",
  { timeout: 120_000 },
  async () => {
    await inEmptyCourse(async (root) => {
      writeExercise(root);
      writeFiles(join(root, "class"), {
        ...CLASS,
        "dee/index.ts": "export const twice = (n: number =>",
        "eve/index.ts": EVIL,
        "fay/index.ts": RIGHT,
      });
      const { code, printed, complaints } = await standby(
        root,
        ...["grade", "twice", "class", "--jobs", "1", "--sandbox", "portable"],
      );
      expect(complaints).toEqual([]);
      expect(printed.slice(0, 7)).toEqual([
        "student  twice  total",
        "ada      3      3/3",
        "bob      0      0/3",
        "cy       0      0/3",
        "dee      0      0/3",
        "eve      0      0/3",
        "fay      3      3/3",
      ]);
      expect(code).toBe(0);
      const records = recordsIn(join(root, "results", "results.ndjson"));
      expect(records.map((entry) => entry.kind === "graded" && entry.report.standing)).toEqual(
        Array(6).fill("verified"),
      );
      const [, bob] = records;
      expect(bob).toMatchObject({
        student: { id: "bob" },
        report: { checks: [{}, { mistake: { name: "adds" } }] },
      });
    });
  },
);

test("The marks of a class are a row a student, and a row a check", async () => {
  await inFakeClass(CLASS, async ({ grade, text }) => {
    await grade("twice", "class");
    expect(text("results/marks.csv").split("\r\n")).toEqual([
      "student,name,twice,total,possible",
      "ada,,3,3,3",
      "bob,,1,1,3",
      "cy,,1,1,3",
      "",
    ]);
    expect(text("results/checks.csv").split("\r\n").slice(0, 3)).toEqual([
      "student,name,exercise,check,state,earned,possible,mistake,submitted,source,note,credit,counts",
      "ada,,twice,Twice three is six,passed,1,1,,,ada,,1,yes",
      "ada,,twice,Twice nothing is nothing,passed,2,2,,,ada,,1,yes",
    ]);
  });
});

test("With --json the class is told as data", async () => {
  await inFakeClass(CLASS, async ({ grade }) => {
    const { printed } = await grade("twice", "class", "--json");
    expect(JSON.parse(printed.join("\n"))).toMatchObject({
      format: "standby-grade",
      version: 1,
      graded: 3,
      refused: 0,
      exercises: [{ id: "twice", possible: 3 }],
      rows: [{ student: "ada", earned: [3], total: 3, possible: 3 }, {}, {}],
      problems: [],
    });
  });
  await inFakeClass({ "ada.ts": twice("BOOM"), "bob.ts": RIGHT }, async ({ grade }) => {
    const { printed } = await grade("twice", "class", "--json");
    const note = "The process did not start.";
    expect(JSON.parse(printed.join("\n"))).toMatchObject({
      notGraded: 1,
      problems: [{ student: "ada", exercise: "twice", source: "ada.ts", state: "not-graded", note }],
    });
  });
});

test("Which sandbox it was, and why, is told where that was left open, and stands with the results", async () => {
  await inFakeClass(CLASS, async ({ grade, text }) => {
    const { complaints, printed } = await grade("twice", "class", "--sandbox", "auto", "--json");
    expect(complaints).toEqual(["Sandbox: portable, since this is a test."]);
    const sandbox = { name: "portable", why: "this is a test" };
    expect(JSON.parse(printed.join("\n"))).toMatchObject({ sandbox });
    const [run = ""] = text("results/results.ndjson").split("\n");
    expect(JSON.parse(run)).toMatchObject({ kind: "run", sandbox });
    expect(text("results/class.html")).toContain("<p>Judged from outside; sandbox: portable.</p>");
  });
});

test("How many times the budgeted time an answer could take stands with its result", async () => {
  const answers = { "ada/index.ts": RIGHT, "bob/index.ts": `${RIGHT}// SLOW on a busy machine\n` };
  await inFakeClass(answers, async ({ grade, records }) => {
    await grade("twice", "class");
    expect(records()).toMatchObject([
      { student: { id: "ada" }, patience: 1 },
      { student: { id: "bob" }, patience: 8 },
    ]);
  });
});

test("A sandbox that was asked for and cannot be had ends with 2, and nothing is graded", async () => {
  await inFakeClass(CLASS, async ({ grade, judged, root }) => {
    const { code, complaints } = await grade("twice", "class", "--sandbox", "bubblewrap");
    expect([code, judged]).toEqual([2, []]);
    expect(complaints).toEqual([
      "There is no bubblewrap sandbox: this is a test. --sandbox auto takes what there is.",
    ]);
    expect(existsSync(join(root, "results"))).toBe(false);
  });
});

test("Results are never written over without being told to", async () => {
  await inFakeClass(CLASS, async ({ grade, records }) => {
    await grade("twice", "class");
    const { code, complaints } = await grade("twice", "class");
    expect(code).toBe(1);
    expect(complaints[0]).toMatch(
      /^There are results in .*: go on from them with --resume, replace them with --force/,
    );
    expect(records()).toHaveLength(3);
    expect((await grade("twice", "class", "--force")).code).toBe(0);
    expect(records()).toHaveLength(3);
  });
});

test("Results that stand beside the answers are no student's", async () => {
  await inFakeClass(CLASS, async ({ grade }) => {
    await grade("twice", "class", "--out", "class/results");
    const { code, printed } = await grade("twice", "class", "--out", "class/results", "--resume");
    expect([code, printed.at(-1)?.slice(0, 25)]).toEqual([0, "0 graded, 3 as before. Al"]);
  });
});

test("A file of one's own in the folder of results is left alone, and told", async () => {
  await inFakeClass(CLASS, async ({ grade, root, text }) => {
    writeFiles(root, { "results/marks.csv": "mine" });
    const { complaints } = await grade("twice", "class");
    expect(complaints[0]).toMatch(/marks\.csv was there already and is left alone; --force replaces it\.$/);
    expect(text("results/marks.csv")).toBe("mine");
    expect(text("results/checks.csv")).toContain("ada");
  });
});

test("An empty folder is refused, since it is hardly a class", async () => {
  await inFakeClass({ "ada.ts": RIGHT }, async ({ grade, root }) => {
    mkdirSync(join(root, "nobody"));
    const { code, complaints } = await grade("twice", "nobody");
    expect([code, complaints[0]]).toEqual([1, "Nothing was handed in: nobody is empty."]);
  });
});

test("A folder for results that is none is refused before anything is graded", async () => {
  await inFakeClass(CLASS, async ({ grade, judged, root }) => {
    writeFiles(root, { results: "my own" });
    for (const out of ["results", "results/deep"]) {
      const { code, complaints } = await grade("twice", "class", "--out", out);
      const why = `${join(root, out)} is no folder that can be written to: name another with --out.`;
      expect([code, complaints[0]]).toEqual([1, why]);
    }
    expect(judged).toEqual([]);
  });
});

test("Of several things that are wrong in one archive, each is told", async () => {
  const files = { "../out.ts": RIGHT, "/abs.ts": RIGHT, "ada/index.ts": RIGHT, "bob/index.ts": RIGHT };
  await inFakeClass({}, async ({ grade, root, text }) => {
    writeFiles(root, { "class.zip": zipOf(files) });
    const { code, complaints, printed } = await grade("twice", "class.zip");
    expect([code, complaints]).toEqual([
      3,
      [
        'nobody: refused: class.zip: "../out.ts" climbs out of its folder.',
        'nobody: refused: class.zip: "/abs.ts" is an absolute path.',
      ],
    ]);
    expect(printed.at(-1)).toMatch(/^2 graded, 2 refused\. /);
    expect(text("results/class.html")).toContain("2 refused, 0 not graded");
  });
});

test("A student's name cannot play with the terminal", async () => {
  const submitters = ["\\e[2Jada", "bob\\r\\u202E"].map(
    (id, index) => `submission_${index}:\n  :submitters: [{ ":name": "${id}", ":sid": "${id}" }]\n`,
  );
  const answers = {
    "submission_metadata.yml": submitters.join(""),
    "submission_0/index.ts": RIGHT,
    "submission_1/index.ts": twice("BOOM"),
  };
  await inFakeClass(answers, async ({ grade }) => {
    const { printed, complaints } = await grade("twice", "class");
    expect([...printed, ...complaints].join("")).not.toMatch(/[\u001B\r\u202E]/);
    expect(printed[1]).toMatch(/^\uFFFD\[2Jada +\uFFFD\[2Jada +3 +3\/3$/);
  });
});

test("An answer that was graded is not graded again, and one that changed is", async () => {
  await inFakeClass(CLASS, async ({ grade, judged, root, text }) => {
    await grade("twice", "class");
    const again = await grade("twice", "class", "--resume");
    expect(judged).toHaveLength(3);
    expect(again.printed.at(-1)).toMatch(/^0 graded, 3 as before\. /);
    writeFileSync(join(root, "class", "bob/twice/answer/index.ts"), RIGHT);
    expect((await grade("twice", "class", "--resume")).printed.at(-1)).toMatch(/^1 graded, 2 as before\. /);
    expect(text("results/marks.csv")).toContain("bob,,3,3,3");
    writeFileSync(
      join(root, "exercises/twice/checks.test.ts"),
      `${text("exercises/twice/checks.test.ts")}// New.\n`,
    );
    expect((await grade("twice", "class", "--resume")).printed.at(-1)).toMatch(/^3 graded\. /);
  });
});

test("A fault of the machine is tried twice, is no zero, ends with 2, and is made good by --resume", async () => {
  await inFakeClass({ ...CLASS, "bob/twice/answer/index.ts": twice("BOOM + 2 * n") }, async (fake) => {
    const { code, printed, complaints } = await fake.grade("twice", "class");
    expect(code).toBe(2);
    expect(fake.judged).toHaveLength(4);
    expect(complaints).toEqual(["bob: not-graded: The process did not start."]);
    expect(printed[2]).toBe("bob      -      -/3");
    expect(fake.text("results/marks.csv")).toContain("bob,,,,3");
    fake.isBroken = false;
    const again = await fake.grade("twice", "class", "--resume");
    expect([again.code, again.complaints]).toEqual([0, []]);
    expect(fake.text("results/marks.csv")).toContain("bob,,3,3,3");
  });
});

test("An answer whose process dies is judged again, and is not graded where it dies twice", async () => {
  await inFakeClass({ "ada.ts": twice("2 * n // DIES") }, async (fake) => {
    const twiceDead = await fake.grade("twice", "class");
    expect([twiceDead.code, twiceDead.complaints]).toEqual([
      2,
      ["ada: not-graded: The process in which the answer was judged was ended twice."],
    ]);
    fake.onJudge = () => {
      fake.isBroken = fake.judged.length < 4;
    };
    expect((await fake.grade("twice", "class", "--resume")).code).toBe(0);
    expect(fake.judged).toHaveLength(4);
    expect(fake.text("results/marks.csv")).toContain("ada,,3,3,3");
  });
});

test("On a terminal it is shown how far the grading has come, and the line is cleared", async () => {
  await inFakeClass(CLASS, async (fake) => {
    fake.watched = [];
    await fake.grade("twice", "class");
    const proving = "exercises proven (done once for each version of an exercise)";
    expect(fake.watched.slice(0, 3)).toEqual([`0/1 ${proving}`, `1/1 ${proving}`, ""]);
    expect(fake.watched[3]).toBe(`[${"-".repeat(24)}] 0/3  0.0/s  ? left`);
    expect(fake.watched.at(-2)).toMatch(/^\[#{24}\] 3\/3 {2}\d+\.\d\/s {2}0 s left$/);
    expect(fake.watched.at(-1)).toBe("");
  });
  expect(progressLine(10, 40, 20_000)).toBe("[######------------------] 10/40  0.5/s  1 min 0 s left");
});

test("An interrupted grading leaves a file to go on from, even with half a line at its end", async () => {
  await inFakeClass(CLASS, async (fake) => {
    fake.onJudge = (interrupt) => {
      if (fake.judged.length === 2) interrupt();
    };
    const { code, printed } = await fake.grade("twice", "class", "--jobs", "1");
    expect(code).toBe(130);
    expect(printed.at(-1)).toMatch(/^1 graded, 2 left\. Go on with --resume\. /);
    appendFileSync(join(fake.root, "results/results.ndjson"), '{"format":"standby-res');
    const again = await fake.grade("twice", "class", "--resume");
    expect(again.printed.at(-1)).toMatch(/^2 graded, 1 as before\. /);
    expect(fake.records()).toHaveLength(3);
  });
});

test("A results file of another version is refused, and left alone", async () => {
  await inFakeClass(CLASS, async ({ grade, root, text }) => {
    writeFiles(root, { "results/results.ndjson": '{"version":9}\n' });
    const { code, complaints } = await grade("twice", "class", "--resume");
    expect(code).toBe(1);
    expect(complaints[0]).toMatch(/results\.ndjson:1 is no result of this version: .*--force\.$/);
    expect(text("results/results.ndjson")).toBe('{"version":9}\n');
  });
});

test("Standard input is one student's answer, a class in a zip, or an export of progress", async () => {
  await inFakeClass({}, async (fake) => {
    fake.input = RIGHT;
    const single = await fake.grade("twice", "-", "--student", "ada", "--out", "one");
    expect(single.printed[1]).toBe("ada      3      3/3");
    fake.input = zipOf({ "ada/index.ts": RIGHT, "bob/index.ts": ADDS });
    const many = await fake.grade("twice", "-", "--out", "many");
    expect(many.printed.slice(1, 3)).toEqual(["ada      3      3/3", "bob      1      1/3"]);
  });
});

test("With a roster everybody has a row, and what fits nobody is refused and ends with 3", async () => {
  await inFakeClass(CLASS, async ({ grade, root, text }) => {
    writeFiles(root, { "roster.csv": "id,name\n1,Ada\n2,Bob\n4,Dee\n" });
    const { code, complaints } = await grade("twice", "class", "--roster", "roster.csv");
    expect(code).toBe(3);
    expect(complaints).toEqual(["nobody: refused: cy.ts fits no student: nobody in the roster is cy."]);
    expect(text("results/marks.csv").split("\r\n").slice(1, 4)).toEqual([
      "1,Ada,3,3,3",
      "2,Bob,1,1,3",
      "4,Dee,,0,3",
    ]);
  });
});

test.each([
  ["no answers", ["twice"], "Name an assignment and what was handed in."],
  ["an exercise that is not there", ["thrice", "class"], "There is no exercise thrice in "],
  ["answers that are not there", ["twice", "nowhere"], "There is no file or folder "],
  ["a layout that is not known", ["twice", "class", "--layout", "x"], 'There is no layout "x"; there is '],
  [
    "no processes",
    ["twice", "class", "--jobs", "0"],
    "--jobs is 0, but must be a whole number from 1 to 64.",
  ],
  [
    "a sandbox that is not known",
    ["twice", "class", "--sandbox", "x"],
    'There is no sandbox "x"; there is auto, portable, bubblewrap.',
  ],
  ["both ways at once", ["twice", "class", "--resume", "--force"], "--resume goes on from the results and "],
])("Wrong use ends with 1: %s", async (_what, args, complaint) => {
  await inFakeClass(CLASS, async ({ grade }) => {
    const { code, complaints } = await grade(...args);
    expect(code).toBe(1);
    expect(complaints[0]).toContain(complaint);
  });
});
