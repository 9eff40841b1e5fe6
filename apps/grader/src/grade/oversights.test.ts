import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ADDS, inFakeClass, RIGHT, writeFiles } from "./grade.fixtures.ts";

const WEEK = `title: Week
exercises: [{ id: twice }]
due: 2026-01-31T00:00:00Z
extensions: { ada: { hours: 48 }, bob: { hours: 24 }, zed: { hours: 1 } }
`;

test("An extension for nobody, and answers of which nobody knows when they came, are complained of", async () => {
  await inFakeClass({ "ada.ts": RIGHT }, async ({ grade, root, text }) => {
    writeFiles(root, { "week.yaml": WEEK, "roster.csv": "id,name\nada,Ada\nbob,Bob\n" });
    const { complaints } = await grade("week.yaml", "class", "--roster", "roster.csv");
    expect(complaints).toEqual([
      "There is an extension for zed, and nobody of that id here.",
      "Nothing says when 1 of 1 answers were handed in: they count as in time.",
    ]);
    expect(text("results/class.html")).toContain("1 of 2 students handed something in; answers: 1 graded");
  });
});

test("Answers that Canvas marks as late, without when they came, are complained of where there is a due time", async () => {
  const files = { "lovelaceada_LATE_1815_9_twice.ts": RIGHT, "bob_1816_10_twice.ts": RIGHT };
  await inFakeClass(files, async ({ grade, root }) => {
    const week = "title: Week\nexercises: [{ id: twice }]\n";
    writeFiles(root, { "week.yaml": `${week}due: 2026-01-31T00:00:00Z\n` });
    expect((await grade("week.yaml", "class")).complaints).toEqual([
      "Nothing says when 2 of 2 answers were handed in: they count as in time.",
      "Canvas marks as late, without saying how late: 1815. That costs nothing here.",
    ]);
    expect((await grade("twice", "class", "--force")).complaints).toEqual([]);
  });
});

const METADATA = `submission_1:
  :submitters:
  - { ":name": Ada, ":sid": ada, ":email": "" }
  - { ":name": Bob, ":sid": bob, ":email": "" }
  :created_at: 2026-01-30 12:00:00 Z
  :history:
  - { ":id": submission_0, ":created_at": 2026-01-29 12:00:00 Z, ":score": 1.0, ":submitters": [] }
`;

test("Where the best attempt counts, it is said that Gradescope exports no earlier ones", async () => {
  const files = { "submission_metadata.yml": METADATA, "submission_1/index.ts": RIGHT };
  await inFakeClass(files, async ({ grade, root }) => {
    const week = "title: Week\nexercises: [{ id: twice }]\n";
    writeFiles(root, { "last.yaml": week, "best.yaml": `${week}attempt: best\n` });
    expect((await grade("last.yaml", "class", "--out", "last")).complaints).toEqual([]);
    expect((await grade("best.yaml", "class", "--out", "best")).complaints).toEqual([
      expect.stringMatching(/^The best attempt counts, but of 1 earlier ones Gradescope exports no files: /),
    ]);
  });
});

test("Results of students who handed nothing in this time count, and are told", async () => {
  await inFakeClass({ "ada.ts": RIGHT, "bob.ts": ADDS }, async ({ grade, root, text }) => {
    await grade("twice", "class");
    rmSync(join(root, "class/bob.ts"));
    expect((await grade("twice", "class", "--resume")).complaints).toEqual([
      "There are results from before, and no answer this time, of bob: they count. --force leaves them out.",
    ]);
    expect(text("results/marks.csv")).toContain("bob,,1");
  });
});

test("Pages of students who left the class are named, and left alone", async () => {
  await inFakeClass({ "ada.ts": RIGHT, "bob.ts": ADDS }, async ({ grade, root, text }) => {
    await grade("twice", "class");
    rmSync(join(root, "class/bob.ts"));
    writeFileSync(join(root, "results/students/notes.txt"), "mine");
    const { complaints } = await grade("twice", "class", "--force");
    expect(complaints).toEqual([
      expect.stringMatching(
        /students has files from before, of nobody in these results: bob\.html\. They are left alone\.$/,
      ),
    ]);
    expect(text("results/students/bob.html")).toContain("twice");
  });
});
