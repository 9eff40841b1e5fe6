import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { standby } from "../fixtures.ts";
import {
  ADDS,
  inFakeClass,
  PICTURE,
  RIGHT,
  twice,
  writeExercise,
  writeFiles,
  type FakeClass,
} from "../grade/grade.fixtures.ts";

const CLASS = { "ada.ts": RIGHT, "bob.ts": ADDS, "cy.ts": twice("BOOM") };

/** A class graded into `old`, and again into `new` after Bob mended his answer and Cy's machine was mended. */
function gradedTwice(use: (fake: FakeClass) => Promise<void>): Promise<void> {
  return inFakeClass(CLASS, async (fake) => {
    await fake.grade("twice", "class", "--out", "old");
    fake.isBroken = false;
    writeFileSync(join(fake.root, "class/bob.ts"), RIGHT);
    await fake.grade("twice", "class", "--out", "new");
    await use(fake);
  });
}

test("What an answer failed is shown again", async () => {
  await gradedTwice(async ({ root }) => {
    const { code, printed } = await standby(root, "explain", "old", "bob");
    expect(code).toBe(0);
    expect(printed).toEqual([
      "twice: 1 of 2 checks passed, from bob.ts",
      "",
      "  Twice nothing is nothing",
      "    expected 2 to be 0",
    ]);
    const other = await standby(root, "explain", "old/results.ndjson", "cy", "--exercise", "twice");
    expect(other.printed).toEqual(["twice: not-graded: The process did not start."]);
    const one = await standby(root, "explain", "old", "bob", "--check", "three is six");
    expect(one.printed).toEqual(["twice: 1 of 2 checks passed, from bob.ts"]);
  });
  await inFakeClass({ "ada.ts": twice("GARBLED") }, async ({ grade, root, text }) => {
    await grade("twice", "class");
    const { printed } = await standby(root, "explain", "results", "ada");
    expect(printed).toEqual([
      "twice: 0 of 2 checks passed, from ada.ts",
      "  answer/index.ts, line 1: Unexpected token",
      "",
      "  Not reached:",
      "    Twice three is six",
      "    Twice nothing is nothing",
    ]);
    const page = text("results/class.html");
    expect(page).toContain("<h2>Runs that did not finish</h2>");
    expect(page).toContain("<li>ada: twice: answer/index.ts, line 1: Unexpected token</li>");
  });
});

const SCHEDULE = [{ at: 1_200_000, duration: 0, kind: "crash" as const, target: ["a"] }];
const WEEK = "title: Week\nsite: https://example.org/course\nexercises: [{ id: twice }]\n";

/** Bob's answer breaks a promise in the run of a seed. */
function gradedRun(seed: number, use: (fake: FakeClass) => Promise<void>): Promise<void> {
  return inFakeClass({ "bob.ts": ADDS }, async (fake) => {
    writeFiles(fake.root, { "week.yaml": WEEK });
    fake.recording = JSON.stringify(PICTURE);
    fake.evidence = {
      ...{ property: "writes are kept", seed, schedule: SCHEDULE, sentence: "Crash a at 1.2 s." },
      ...{ firstBadEvent: "k1 is gone", tried: 25, survived: 20 },
    };
    await fake.grade("week.yaml", "class");
    await use(fake);
  });
}

test("A simulated check is shown with what happened, with how to run the same again, and where to watch it", async () => {
  await gradedRun(7, async ({ root }) => {
    const { printed } = await standby(root, "explain", "results", "bob");
    expect(printed.slice(3)).toEqual([
      "    expected 2 to be 0",
      "    Broken promise: writes are kept",
      "    Crash a at 1.2 s.",
      "    Seed 7; 20 of 25 runs kept it.",
      "",
      "    What happened, events 41 to 42 of 99:",
      "         1.200\u00a0s  a stops.",
      "         1.500\u00a0s  <b> is told: <script>.",
      "",
      `    The same again: ${JSON.stringify({ seed: 7, schedule: SCHEDULE })}`,
      "    To watch it, run the checks on this answer at https://example.org/course/exercises/twice/",
    ]);
    const elsewhere = await standby(root, "explain", "results", "bob", "--site", "http://localhost:4321");
    expect(elsewhere.printed.at(-1)).toContain("at http://localhost:4321/exercises/twice/");
    const wrong = await standby(root, "explain", "results", "bob", "--site", "file:///etc");
    expect(wrong.complaints[0]).toBe("--site is file:///etc, but must be an address with https.");
  });
  await gradedRun(2 ** 30 + 5, async ({ root }) => {
    const { printed } = await standby(root, "explain", "results", "bob");
    expect(printed.at(-1)).toBe("    The seed comes from your secret: no page shows this run.");
  });
});

test("An answer is judged again, and it is said whether the same came out", async () => {
  await gradedRun(7, async ({ call, root }) => {
    const same = await call("explain", "results", "bob", "--again", "class");
    expect(same.printed[0]).toBe("Judged again with the same answer, checks and seeds: the same result.");
    expect(same.printed).toContain("    What happened, events 41 to 42 of 99:");
    writeFileSync(join(root, "class/bob.ts"), RIGHT);
    const mended = await call("explain", "results", "bob", "--again", "class");
    expect(mended.printed).toEqual([
      "Judged again; the answer, the checks, the seeds or the program are others than then: another result.",
      "twice: 2 of 2 checks passed, from bob.ts",
    ]);
    writeFiles(root, { "class/cy.ts": twice("BOOM"), "other/ada.ts": RIGHT });
    const gone = await call("explain", "results", "bob", "--again", "other");
    expect([gone.code, gone.complaints[0]]).toEqual([1, "other has no answer of bob to twice."]);
    writeFiles(root, { "class/bob.ts": "" });
    const emptied = await call("explain", "results", "bob", "--again", "class");
    expect([emptied.code, emptied.complaints[0]]).toEqual([1, "bob.ts is empty."]);
  });
});

test("Answers to several exercises are judged again in one go", async () => {
  const answers = { "ada/twice/index.ts": ADDS, "ada/double/index.ts": RIGHT, "cy/twice/index.ts": "" };
  await inFakeClass(answers, async ({ call, grade, root }) => {
    writeExercise(root, "double");
    writeFiles(root, { "week.yaml": "title: Week\nexercises: [{ id: twice }, { id: double }]\n" });
    await grade("week.yaml", "class");
    const { code, printed, complaints } = await call(
      ...(["explain", "results", "ada", "--again", "class", "--sandbox", "auto"] as const),
    );
    expect([code, complaints]).toEqual([0, ["Sandbox: portable, since this is a test."]]);
    const same = "Judged again with the same answer, checks and seeds: the same result.";
    expect(printed.filter((line) => line === same)).toHaveLength(2);
    expect(printed).toContain("double: 2 of 2 checks passed, from ada");
    const none = await call("explain", "results", "cy", "--again", "class");
    expect([none.code, none.complaints[0]]).toEqual([
      1,
      "Nothing of cy was graded, so nothing is judged again.",
    ]);
  });
});

test("A student is found by id, address or name, and whoever is in the results is named where none fits", async () => {
  const who = ["Ada Lovelace", "Ada Byron", "Bob", "Bob"].map(
    (name, index) =>
      `submission_${index}:\n  :submitters: [{ ":name": ${name}, ":sid": "18${index}", ":email": ${name[0]}${index}@example.org }]\n`,
  );
  const files = { "submission_metadata.yml": who.join("") };
  for (const index of who.keys()) Object.assign(files, { [`submission_${index}/index.ts`]: RIGHT });
  await inFakeClass(files, async ({ grade, root }) => {
    await grade("twice", "class");
    for (const name of ["180", "a0@example.org", "ada lovelace", "Lovelace, Ada"])
      expect([name, (await standby(root, "explain", "results", name)).printed]).toEqual([
        name,
        ["twice: 2 of 2 checks passed, from submission_0"],
      ]);
    const none = await standby(root, "explain", "results", "Zed");
    expect([none.code, none.complaints[0]]).toEqual([
      1,
      "results says nothing of Zed. It knows Ada Lovelace (180), Ada Byron (181), Bob (182), Bob (183).",
    ]);
    const two = await standby(root, "explain", "results", "bob");
    expect(two.complaints[0]).toBe("bob may be Bob (182), Bob (183): name one by the id.");
  });
});

test("Two gradings are compared check by check", async () => {
  await gradedTwice(async ({ root }) => {
    const { code, printed } = await standby(root, "diff", "old", "new");
    expect(code).toBe(3);
    expect(printed).toEqual([
      "student  exercise  old         new     check",
      "bob      twice     failed      passed  Twice nothing is nothing",
      "cy       twice     not-graded  graded  (the whole answer)",
      "cy       twice     absent      passed  Twice three is six",
      "cy       twice     absent      failed  Twice nothing is nothing",
      "4 differences.",
    ]);
    expect(await standby(root, "diff", "new", "new")).toMatchObject({ code: 0, printed: ["The same."] });
    const asData = await standby(root, "diff", "old", "new", "--json");
    expect(JSON.parse(asData.printed.join(""))).toMatchObject({
      format: "standby-diff",
      version: 1,
      differences: [
        { student: "bob", check: "Twice nothing is nothing", old: "failed", new: "passed" },
        {},
        {},
        {},
      ],
    });
  });
});

test.each([
  [["explain", "old"], "Name the results and one student."],
  [["explain", "old", "zed"], "old says nothing of zed."],
  [["explain", "nowhere", "ada"], "There are no results in "],
  [["diff", "old"], "Name two gradings."],
])("Wrong use ends with 1: %j", async (args, complaint) => {
  await gradedTwice(async ({ root }) => {
    const { code, complaints } = await standby(root, ...args);
    expect(code).toBe(1);
    expect(complaints[0]).toContain(complaint);
  });
});
