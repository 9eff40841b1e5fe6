import { expect, test } from "vitest";
import { PROGRESS_VERSION } from "@standby/contract";
import { gathered, intakeOf, intakeOfZip, PAIR, told, TWICE } from "../intake.fixtures.ts";
import { splitByLayout } from "../split-by-layout.ts";
import { toUtc } from "../to-utc.ts";
import { zipOf } from "../zip.fixtures.ts";

/** As Gradescope's "Export Submissions" writes it, in the manner of Ruby's YAML. */
const METADATA = `---
submission_101:
  :submitters:
  - :name: Ada Lovelace
    :sid: '1815'
    :email: ada@example.org
  :created_at: 2026-01-31 22:59:06.512306000 Z
  :score: 0.0
  :status: processed
  :history: []
submission_102:
  :submitters:
  - :name: Bob
    :sid:
    :email: bob@example.org
  - :name: Cy
    :sid:
    :email:
  :created_at: 2026-01-31T14:22:32.365935-07:00
`;

test("A name that a system wrote with its letters taken apart is that which people type", () => {
  const apart = "Zoë".normalize("NFD");
  expect(apart).not.toBe("Zoë");
  expect(told(intakeOf(gathered({ [`${apart}/index.ts`]: "a", [`${apart} B.ts`]: "b" })))).toEqual([
    "Zoë twice: a",
    "Zoë B twice: b",
  ]);
});

test("Gradescope's export is read, with names, times and groups", async () => {
  const intake = await intakeOfZip({
    "assignment_7_export/submission_metadata.yml": METADATA,
    "assignment_7_export/submission_101/index.ts": "a",
    "assignment_7_export/submission_102/my.ts": "b",
  });
  expect(intake.refusals).toEqual([]);
  expect(told(intake)).toEqual(["1815 twice: a", "bob@example.org twice: b", "Cy twice: b"]);
  expect(intake.answers[0]).toMatchObject({
    student: { id: "1815", name: "Ada Lovelace", email: "ada@example.org" },
    submittedAt: "2026-01-31T22:59:06.512Z",
  });
  expect(intake.answers[1]?.submittedAt).toBe("2026-01-31T21:22:32.365Z");
});

test("Gradescope's export without sense is refused with its line", () => {
  const broken = gathered({ "submission_metadata.yml": "submission_1:\n  :submitters: []\n" });
  expect(intakeOf(broken).refusals).toMatchObject([
    { code: "unreadable", message: expect.stringMatching(/^submission_metadata\.yml:2 :submitters /) },
  ]);
});

test("Moodle's download is read, with folders and without", async () => {
  const folders = {
    "Ada Lovelace_1815_assignsubmission_file_/index.ts": "a",
    "Ada Lovelace_1815_assignsubmission_onlinetext_/onlinetext.html": "x",
    "Zoë_Ünal_1816_assignsubmission_file_/work.zip": zipOf({ "work/index.ts": "z" }),
  };
  const flat = {
    "Ada Lovelace_1815_assignsubmission_file_index.ts": "a",
    "Zoë_Ünal_1816_assignsubmission_file_work.zip": zipOf({ "work/index.ts": "z" }),
  };
  for (const files of [folders, flat]) {
    const intake = await intakeOfZip(files);
    expect([told(intake), intake.refusals]).toEqual([["1815 twice: a", "1816 twice: z"], []]);
    expect(intake.answers.map(({ student }) => student.name)).toEqual(["Ada Lovelace", "Zoë_Ünal"]);
  }
});

test("A name that fits no student is told, and the others are read", () => {
  const files = { "Ada_1_assignsubmission_file_/index.ts": "a", "notes.txt": "x" };
  const intake = intakeOf(gathered(files));
  expect(told(intake)).toEqual(["1 twice: a"]);
  expect(intake.refusals).toMatchObject([{ student: null, code: "unknown-student", path: "notes.txt" }]);
});

test("Canvas' download is read: late ones, again ones, several files and zips of one student", async () => {
  const intake = await intakeOfZip(
    {
      "lovelaceada_1815_67890_index.ts": "a",
      "lovelaceada_1815_67891_plan-2.yaml": "p",
      "bob_LATE_1816_67892_index-1.ts": "b",
      "cy_1817_67893_work.zip": zipOf({ "work/index.ts": "c", "work/plan.yaml": "q" }),
    },
    [PAIR],
  );
  expect(intake.refusals).toEqual([]);
  expect(intake.answers.map(({ student, read }) => [student.id, student.name, read()])).toEqual([
    ["1815", "lovelaceada", { "index.ts": "a", "plan.yaml": "p" }],
    ["1816", "bob", { "index.ts": "b", "plan.yaml": "start" }],
    ["1817", "cy", { "index.ts": "c", "plan.yaml": "q" }],
  ]);
});

test("A file beside Canvas' own makes no students of their names", () => {
  const files = { "ada_1815_1_index.ts": "a", "bob_1816_2_index.ts": "b", "README.md": "x" };
  const intake = intakeOf(gathered(files));
  expect(told(intake)).toEqual(["1815 twice: a", "1816 twice: b"]);
  expect(intake.refusals).toMatchObject([{ student: null, code: "unknown-student", path: "README.md" }]);
});

test("A file named by a student is not taken for Canvas'", () => {
  expect(splitByLayout(gathered({ "ada_l.ts": "a", "bob.ts": "b" }), [TWICE]).layout).toBe("class");
});

/** A learner's export with two runs of `twice`, and code that was typed after them. */
const PROGRESS = {
  format: "standby-progress",
  version: PROGRESS_VERSION,
  exportedAt: "2026-01-31T12:00:00.000Z",
  last: null,
  lessons: {},
  exercises: {
    twice: {
      files: { "index.ts": "third" },
      savedAt: "2026-01-31T11:00:00.000Z",
      attempts: ["first", "second"].map((text, hour) => ({
        at: `2026-01-31T0${hour}:00:00.000Z`,
        files: { "index.ts": text },
        contentHash: "1",
        earned: 0,
        possible: 3,
        passed: false,
        states: {},
      })),
      drafts: [],
      hintsOpened: 0,
      hintOpenedAt: null,
      solutionSeenAt: null,
      passedAt: null,
      passedHash: null,
    },
  },
};

test("Exports of progress give every attempt and what was left in the editor, each with its time", () => {
  const intake = intakeOf(gathered({ "ada.json": JSON.stringify(PROGRESS) }));
  expect(told(intake)).toEqual(["ada twice: first", "ada twice: second", "ada twice: third"]);
  expect(intake.answers.map(({ submittedAt }) => submittedAt?.slice(11, 13))).toEqual(["00", "01", "11"]);
});

const EXPORT = "standby-progress-2026-01-31.json";

test.each([
  ["folders of their own", "class", `ada/${EXPORT}`, `bob/${EXPORT}`],
  ["Canvas' download", "canvas", `ada_1_2_${EXPORT}`, `bob_3_4_${EXPORT}`],
  [
    "Moodle's download",
    "moodle",
    `Ada_1_assignsubmission_file_/${EXPORT}`,
    `Bob_3_assignsubmission_file_/${EXPORT}`,
  ],
])(
  "Exports of progress under the name that the page gives them are read from %s",
  (_what, layout, ada, bob) => {
    const text = JSON.stringify(PROGRESS);
    const files = gathered({ [ada]: text, [bob]: text.replace('"last":null,', "") });
    expect(splitByLayout(files, [TWICE]).layout).toBe(layout);
    const { answers, refusals } = intakeOf(files);
    const [id] = answers.map(({ student }) => student.id);
    expect(told({ answers, refusals })).toEqual(
      ["first", "second", "third"].map((each) => `${id} twice: ${each}`),
    );
    expect(id).toBe(layout === "class" ? "ada" : "1");
    expect(refusals).toMatchObject([
      { student: { id: layout === "class" ? "bob" : "3" }, code: "unreadable" },
    ]);
  },
);

test("An export of a whole course is read, which is larger than answers may be", async () => {
  const { twice } = PROGRESS.exercises;
  const [attempt] = twice.attempts;
  // Of digits that hardly repeat, as texts of people do not.
  const text = Array.from({ length: 40_000 }, (_, index) => `${(index * 7919) % 99_991}`).join(" ");
  const attempts = Array.from({ length: 10 }, () => ({ ...attempt, files: { "index.ts": text } }));
  const whole = { ...PROGRESS, exercises: { ...PROGRESS.exercises, other: { ...twice, attempts } } };
  const json = JSON.stringify(whole);
  expect(json.length).toBeGreaterThan(2_000_000);
  expect(told(await intakeOfZip({ [`ada/${EXPORT}`]: json, "bob/index.ts": "b" }))).toEqual([
    ...["ada twice: first", "ada twice: second", "ada twice: third"],
    "bob twice: b",
  ]);
});

test("An export of progress that Canvas marks as late stays marked, whatever its own times are", () => {
  const files = gathered({ [`ada_LATE_1_2_${EXPORT}`]: JSON.stringify(PROGRESS) });
  expect(splitByLayout(files, [TWICE]).handIns.map(({ isLate }) => isLate)).toEqual([true, true, true]);
});

test("Of an export of progress that Gradescope knows the time of, the last attempt counts, at that time", () => {
  const files = {
    "submission_metadata.yml": METADATA,
    [`submission_101/${EXPORT}`]: JSON.stringify(PROGRESS),
  };
  const { answers } = intakeOf(gathered(files));
  expect(answers.map(({ submittedAt, read }) => [submittedAt, read()["index.ts"]])).toEqual([
    ["2026-01-31T22:59:06.512Z", "third"],
  ]);
});

test("An export of progress beside an answer makes two answers, of which nobody knows the later", () => {
  const files = { [`ada/${EXPORT}`]: JSON.stringify(PROGRESS), "ada/index.ts": "a", "bob/index.ts": "b" };
  const { answers, refusals } = intakeOf(gathered(files));
  expect(answers.map(({ student }) => student.id)).toEqual(["bob"]);
  expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(["two-answers"]));
});

test("A broken export of progress is refused by its student, and the others are read", () => {
  const text = JSON.stringify(PROGRESS);
  const files = {
    "ada.json": text,
    "bob.json": text.slice(0, 300),
    "cy.json": text.replace('"last":null,', ""),
  };
  const intake = intakeOf(gathered(files));
  expect(intake.answers.map(({ student }) => student.id)).toEqual(["ada", "ada", "ada"]);
  expect(intake.refusals).toMatchObject([
    { student: { id: "bob" }, code: "unreadable" },
    { student: { id: "cy" }, message: expect.stringContaining("cy.json is no export of progress: last ") },
  ]);
});

test.each([
  ["2026-01-31 22:59:06.512306000 Z", "2026-01-31T22:59:06.512Z"],
  ["2026-01-31 23:59:06 +0100", "2026-01-31T22:59:06.000Z"],
  ["2026-01-31T14:22:32.365935-07:00", "2026-01-31T21:22:32.365Z"],
  ["2026-01-31 22:59 UTC", "2026-01-31T22:59:00.000Z"],
  ["2026-01-31 22:59:06", null],
  ["yesterday", null],
  ["2026-13-31 22:59:06Z", null],
])("The moment %s is %s", (text, utc) => {
  expect(toUtc(text)).toBe(utc);
});
