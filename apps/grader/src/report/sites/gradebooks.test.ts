import { expect, test } from "vitest";
import { ADDS, inFakeClass, RIGHT, twice, writeExercise, writeFiles } from "../../grade/grade.fixtures.ts";

/** As Canvas exports it: a row of points possible, read-only columns at the end. */
const CANVAS = `Student,ID,SIS User ID,SIS Login ID,Section,twice (4711),Quiz (9),Current Score
    Points Possible,,,,,3.00,10.00,(read only)
"Lovelace, Ada",1815,u1,ada@example.org,S1,,7,70
"Ünal, Zoë",1816,u2,zoe,S1,2,,-5
"Test, Student",1,,x,S1,,,
`;

test("Canvas' own export is filled in, and all else stays as it is", async () => {
  const files = {
    "lovelaceada_1815_1_index.ts": RIGHT,
    "ünalzoë_1816_2_index.ts": ADDS,
    "cyd_99_3_index.ts": twice("BOOM"),
  };
  await inFakeClass(files, async ({ grade, root, text }) => {
    writeFiles(root, { "export.csv": CANVAS });
    const { complaints } = await grade("twice", "class", "--format", "canvas", "--gradebook", "export.csv");
    expect(text("results/canvas.csv")).toBe(
      CANVAS.replace("S1,,7,70", "S1,3,7,70").replace("S1,2,,-5", "S1,1,,-5").replaceAll("\n", "\r\n"),
    );
    expect(complaints).toEqual([
      "cyd (99): not-graded: The process did not start.",
      "99 has no row in the gradebook that canvas.csv was made of.",
    ]);
  });
});

test("A student with an answer that this machine could not grade keeps what stands in the gradebook", async () => {
  const files = { "ada/twice.ts": RIGHT, "ada/thrice.ts": twice("BOOM"), "bob/twice.ts": RIGHT };
  await inFakeClass(files, async (fake) => {
    const { grade, root, text } = fake;
    writeExercise(root, "thrice");
    const canvas = "Student,ID,Week (1)\n    Points Possible,,6\nAda,ada,\nBob,bob,\n";
    const week = "title: Week\nexercises: [{ id: twice }, { id: thrice }]\n";
    writeFiles(root, { "export.csv": canvas, "week.yaml": week });
    const call = ["week.yaml", "class", "--gradebook", "export.csv"];
    const { code, printed } = await grade(...call, "--format", "canvas,csv,html");
    expect([code, text("results/canvas.csv").split("\r\n").slice(2, 4)]).toEqual([
      2,
      ["Ada,ada,", "Bob,bob,3"],
    ]);
    expect(text("results/marks.csv").split("\r\n").slice(1, 3)).toEqual(["ada,,3,,,6", "bob,,3,,3,6"]);
    expect(printed.slice(1, 3)).toEqual(["ada      3      -       -/6", "bob      3      -       3/6"]);
    expect(text("results/class.html")).toContain("<p>Without marks, and not counted here: 1.</p>");
    fake.isBroken = false;
    await grade(...call, "--resume", "--format", "canvas");
    expect(text("results/canvas.csv")).toContain("Ada,ada,4\r\n");
  });
});

test("A gradebook is not filled in before everything is graded", async () => {
  await inFakeClass({ "1815.ts": RIGHT, "1816.ts": RIGHT }, async (fake) => {
    const { grade, root, text } = fake;
    writeFiles(root, { "export.csv": CANVAS });
    fake.onJudge = (interrupt) => interrupt();
    const call = ["twice", "class", "--jobs", "1", "--gradebook", "export.csv", "--format", "canvas,csv"];
    const { code, complaints } = await grade(...call);
    expect([code, complaints]).toEqual([130, ["canvas waits until all is graded."]]);
    expect(() => text("results/canvas.csv")).toThrow("ENOENT");
    expect(text("results/marks.csv")).toContain("student");
    fake.onJudge = () => {};
    expect((await grade(...call, "--resume")).code).toBe(0);
    expect(text("results/canvas.csv")).toContain("S1,3,7,70");
  });
});

test("An assignment that Canvas does not know yet is a new column, with its points", async () => {
  await inFakeClass({ "ada.ts": RIGHT }, async ({ grade, root, text }) => {
    writeFiles(root, {
      "export.csv": CANVAS.replace("twice (4711)", "other (4711)"),
      "roster.csv": "id,name\nu1,Ada\n",
    });
    await grade(
      "twice",
      "class",
      "--roster",
      "roster.csv",
      "--format",
      "canvas",
      "--gradebook",
      "export.csv",
    );
    const [head, possible, ada, zoe] = text("results/canvas.csv").split("\r\n");
    expect(head).toMatch(/,Current Score,twice$/);
    expect(possible).toMatch(/,\(read only\),3$/);
    expect(ada).toMatch(/,70,3$/);
    expect(zoe).toMatch(/,-5,$/);
  });
});

/** As Moodle's offline grading worksheet has it. */
const MOODLE = `Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments
Participant 1815,Ada Lovelace,ada@example.org,Submitted for grading,,100.00,Yes,"Saturday, 31 January 2026, 1:00 PM",-,
Participant 1816,Zoë Ünal,zoe@example.org,Submitted for grading,50.00,100.00,Yes,-,-,
Participant 1817,Bob,bob@example.org,No submission,-,100.00,Yes,-,-,
`;

test("Moodle's worksheet is filled in, scaled to its maximum", async () => {
  const files = {
    "Ada Lovelace_1815_assignsubmission_file_/index.ts": RIGHT,
    "Zoë Ünal_1816_assignsubmission_file_/index.ts": ADDS,
  };
  await inFakeClass(files, async ({ grade, root, text }) => {
    writeFiles(root, { "sheet.csv": `\uFEFF${MOODLE}` });
    const { code, complaints } = await grade(
      "twice",
      "class",
      "--format",
      "moodle",
      "--gradebook",
      "sheet.csv",
    );
    expect([code, complaints]).toEqual([0, []]);
    expect(text("results/moodle.csv")).toBe(
      MOODLE.replace("grading,,100", "grading,100,100")
        .replace("50.00,100", "33.333,100")
        .replace('1:00 PM",-,', '1:00 PM",-,twice: 2 of 2 checks passed.')
        .replace(
          "100.00,Yes,-,-,\nParticipant 1817",
          "100.00,Yes,-,-,twice: 1 of 2 checks passed. Not passed: Twice nothing is nothing.\nParticipant 1817",
        )
        .replaceAll("\n", "\r\n"),
    );
  });
});

test("Moodle's feedback names no check that the student may not see, and leaves the teacher's own words", async () => {
  await inFakeClass({ "1815.ts": ADDS, "1816.ts": ADDS }, async ({ grade, root, text }) => {
    const hidden =
      "title: Week\nexercises: [{ id: twice, checks: { Twice nothing is nothing: { visibility: hidden } } }]\n";
    writeFiles(root, {
      "week.yaml": hidden,
      "sheet.csv": MOODLE.replace("-,-,\nParticipant 1817", "-,-,Well done\nParticipant 1817"),
    });
    await grade("week.yaml", "class", "--format", "moodle", "--gradebook", "sheet.csv");
    const lines = text("results/moodle.csv").split("\r\n");
    expect(lines[1]).toMatch(/,twice: 1 of 1 checks passed\.$/);
    expect(lines[2]).toMatch(/,Well done$/);
    writeFiles(root, { "sheet.csv": text("results/moodle.csv"), "class/1815.ts": RIGHT });
    const again = ["--resume", "--format", "moodle", "--gradebook", "sheet.csv"];
    await grade("twice", "class", ...again);
    expect(text("results/moodle.csv").split("\r\n")[1]).toMatch(/,twice: 2 of 2 checks passed\.$/);
  });
});

test.each([
  ["canvas", [], "The format canvas fills in the gradebook that Canvas exported"],
  ["moodle", ["--gradebook", "export.csv"], "The format moodle fills in Moodle's grading worksheet"],
])(
  "Without its export, the format %s is refused before anything is graded",
  async (format, options, complaint) => {
    await inFakeClass({ "ada.ts": RIGHT }, async ({ grade, judged, root }) => {
      writeFiles(root, { "export.csv": CANVAS });
      const { code, complaints } = await grade("twice", "class", "--format", format, ...options);
      expect([code, judged.length]).toEqual([1, 0]);
      expect(complaints[0]).toContain(complaint);
    });
  },
);
