import { expect, test } from "vitest";
import { gathered, intakeOf, intakeOfZip, PAIR, told, TWICE } from "./intake.fixtures.ts";

test.each([
  ["a folder with the file", { "ada/index.ts": "a" }],
  ["a folder with the exercise's folder", { "ada/twice/index.ts": "a" }],
  [
    "a copy of the course",
    { "ada/exercises/twice/answer/index.ts": "a", "ada/exercises/twice/solution/index.ts": "b" },
  ],
  ["a folder in a folder", { "ada/my work/index.ts": "a" }],
  ["a file with the exercise's name", { "ada/twice.ts": "a" }],
  ["a file of any name", { "ada/mine (1).ts": "a", "ada/notes.txt": "b" }],
  ["a file with the student's name", { "ada.ts": "a" }],
])("One exercise is found in %s", (_what, files) => {
  expect(told(intakeOf(gathered({ ...files, "bob/index.ts": "b" })))).toEqual([
    "ada twice: a",
    "bob twice: b",
  ]);
  expect(told(intakeOf(gathered({ ...prefixed(files), "class/bob/index.ts": "b" })))).toContain(
    "ada twice: a",
  );
});

test.each([
  ["a folder each", { "ada/twice/index.ts": "a", "ada/pair/index.ts": "b", "ada/pair/plan.yaml": "c" }],
  [
    "a copy of the course",
    { "ada/exercises/twice/answer/index.ts": "a", "ada/exercises/pair/answer/index.ts": "b" },
  ],
  ["a file and a folder", { "ada/twice.ts": "a", "ada/pair/answer/index.ts": "b" }],
])("Several exercises are found in %s", (_what, files) => {
  const intake = intakeOf(gathered({ ...files, "bob/twice/index.ts": "c" }), [TWICE, PAIR]);
  expect(told(intake)).toEqual(["ada twice: a", "ada pair: b", "bob twice: c"]);
});

test.each<[what: string, files: Readonly<Record<string, string>>, asked: [string, string]]>([
  ["a folder each", { "ada/twice/index.ts": "a" }, ["ada", "twice/index.ts"]],
  ["a folder of folders", { "class/ada/twice/index.ts": "a" }, ["class/ada", "twice/index.ts"]],
  ["one student", { "answer/index.ts": "a" }, ["", "answer/index.ts"]],
])("In the layout of %s, the files themselves may say when they were handed in", (_what, files, asked) => {
  const bob = asked[0] === "" ? {} : { [`${asked[0].replace("ada", "bob")}/index.ts`]: "b" };
  const answers = intakeOf(gathered({ ...files, ...bob }), [TWICE], (folder, paths) =>
    JSON.stringify([folder, ...paths]),
  ).answers.map(({ submittedAt }) => submittedAt);
  expect(answers).toContain(JSON.stringify(asked));
});

test("What comes out of the archive of a class stands in no folder that could say when it was handed in", async () => {
  // Names of every length: what is cut off of a path in front must not depend on it.
  const folders = Array.from({ length: 12 }, (_, letters) => `week/${"x".repeat(letters + 1)}`);
  const files = Object.fromEntries(folders.map((folder) => [`${folder}/index.ts`, "a"]));
  const asked: string[] = [];
  const { answers } = await intakeOfZip(files, [TWICE], (folder) => (asked.push(folder), null));
  expect([answers.length, asked]).toEqual([12, []]);
});

test("What of the starter was not handed in is as it was, and other files come along", () => {
  const files = { "ada/pair/index.ts": "a", "ada/pair/lib/more.ts": "b", "ada/pair/notes.txt": "c" };
  const [answer] = intakeOf(gathered(files), [PAIR]).answers;
  expect(answer?.read()).toEqual({ "index.ts": "a", "plan.yaml": "start", "lib/more.ts": "b" });
});

test("An answer by itself is one student's, named by the folder", () => {
  expect(told(intakeOf(gathered({ "index.ts": "a" }, "ada")))).toEqual(["ada twice: a"]);
  expect(
    told(intakeOf(gathered({ "twice/index.ts": "a", "pair/index.ts": "b" }, "ada"), [TWICE, PAIR])),
  ).toEqual(["ada twice: a", "ada pair: b"]);
});

test("UTF-16 that says so and line ends of Windows are read", () => {
  const intake = intakeOf(gathered({ "ada.ts": Buffer.from("\uFEFFone\r\ntwo", "utf16le") }));
  expect(told(intake)).toEqual(["ada twice: one\ntwo"]);
});

test("Two answers of one student are both refused, by name", () => {
  const { answers, refusals } = intakeOf(gathered({ "ada.ts": "a", "ada/index.ts": "b", "bob.ts": "c" }));
  expect(answers.map(({ student }) => student.id)).toEqual(["bob"]);
  expect(refusals.map(({ message }) => message)).toEqual([
    "ada has two answers to twice, ada.ts and ada: take one of them away.",
    "ada has two answers to twice, ada and ada.ts: take one of them away.",
  ]);
});

test.each([
  ["are attempts where the times of both are known", "2026-01-31T00:00:00.000Z", 2],
  ["are refused where both came at one time", "2026-01-30T00:00:00.000Z", 0],
  ["are refused where the time of one is not known", null, 0],
])("Two answers of one student %s", (_what, time, count) => {
  const files = { "ada/index.ts": "a", "ada.zip/index.ts": "b" };
  const { answers, refusals } = intakeOf(gathered(files), [TWICE], (folder) =>
    folder === "ada" ? "2026-01-30T00:00:00.000Z" : time,
  );
  expect([answers.length, refusals.length]).toEqual([count, 2 - count]);
});

test("A student without an answer is named, with what was looked for", () => {
  const one = intakeOf(gathered({ "ada/index.ts": "a", "bob/essay.docx": "b" }));
  expect(one.refusals).toMatchObject([
    {
      student: { id: "bob" },
      code: "no-answer",
      message: "bob has no answer to twice: nothing in it is called index.ts.",
    },
  ]);
  const other = intakeOf(gathered({ "ada/twice/index.ts": "a", "bob/thrice/index.ts": "b" }), [TWICE, PAIR]);
  expect(other.refusals).toMatchObject([
    { code: "unknown-exercise", message: "bob has answers to thrice, and none to twice, pair." },
  ]);
});

test("An archive that is no zip is told from no answer", () => {
  const { refusals } = intakeOf(gathered({ "ada/index.ts": "a", "bob/work.rar": "b" }));
  expect(refusals).toMatchObject([
    { code: "broken-archive", message: "bob/work.rar is an archive that is not read: hand in a zip." },
  ]);
});

function prefixed(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`class/${path}`, text]));
}
