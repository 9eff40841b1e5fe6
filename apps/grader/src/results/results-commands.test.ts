import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { standby } from "../fixtures.ts";
import { ADDS, inFakeClass, RIGHT, twice, type FakeClass } from "../grade/grade.fixtures.ts";

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
