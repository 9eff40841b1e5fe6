import { expect, test } from "vitest";
import { gatherFile } from "./gather.ts";
import { intakeOfZip, PAIR, told, TWICE } from "./intake.fixtures.ts";
import { Unusable } from "./problem.ts";
import { zip, zipOf, type Packed } from "./zip.fixtures.ts";

/** A class of two, where Bob hands in an archive with these files. */
async function withBobs(
  files: readonly Packed[] | Buffer,
): Promise<{ answers: string[]; refused: string[] }> {
  const archive = Buffer.isBuffer(files) ? files : zip(files);
  const intake = await intakeOfZip({ "ada/index.ts": "of Ada", "bob.zip": archive });
  const answers = intake.answers.flatMap(({ student, exercise, read }) => {
    try {
      return `${student.id} ${exercise}: ${read()["index.ts"]}`;
    } catch (error) {
      return error instanceof Unusable ? `${student.id} ${error.code}: ${error.message}` : [];
    }
  });
  const refused = intake.refusals.map(({ student, code, message }) => `${student?.id} ${code}: ${message}`);
  return { answers, refused };
}

const ANSWER: Packed = { name: "index.ts", content: "of Bob" };

test("A zip of zips gives each student's answer", async () => {
  expect(await withBobs([ANSWER])).toEqual({
    answers: ["ada twice: of Ada", "bob twice: of Bob"],
    refused: [],
  });
  expect((await withBobs([{ name: "bob/answer/index.ts", content: "deep" }])).answers).toContain(
    "bob twice: deep",
  );
  expect((await withBobs([{ name: "all.zip", content: zip([ANSWER]) }])).answers).toContain(
    "bob twice: of Bob",
  );
});

test.each([
  ["UTF-8, as macOS writes it", Buffer.from("Zoë/index.ts"), "Zoë"],
  // In the code page 437, 0x89 is ë.
  ["an old code page", Buffer.from("Zo\u0089/index.ts", "latin1"), "Zoë"],
])("A name that does not say how it is written is read as %s", async (_what, name, id) => {
  const files = [
    { ...ANSWER, name },
    { name: "Bo/index.ts", content: "of Bo" },
  ];
  expect(told(await intakeOfZip(zip(files)))).toEqual([`${id} twice: of Bob`, "Bo twice: of Bo"]);
});

test("An archive for each exercise is found by its name", async () => {
  const files = { "twice.zip": zipOf({ "twice/index.ts": "a" }), "pair.zip": zipOf({ "index.ts": "b" }) };
  const intake = await intakeOfZip({ "bob.zip": zipOf(files), "ada/twice/index.ts": "c" }, [TWICE, PAIR]);
  expect(told(intake)).toEqual(["bob twice: a", "bob pair: b", "ada twice: c"]);
});

test.each([
  [
    "text for an archive",
    Buffer.from("hello"),
    "broken-archive: bob.zip is no zip archive that can be read: ",
  ],
  [
    "an archive cut short",
    zip([ANSWER]).subarray(0, 60),
    "broken-archive: bob.zip is no zip archive that can be ",
  ],
  [
    "a path that climbs out",
    [{ ...ANSWER, name: "../../index.ts" }],
    'unsafe-path: bob.zip: "../../index.ts" climbs out of its folder.',
  ],
  ["a path that climbs out by backslashes", [{ ...ANSWER, name: "..\\index.ts" }], "unsafe-path: "],
  [
    "an absolute path",
    [{ ...ANSWER, name: "/etc/passwd" }],
    'unsafe-path: bob.zip: "/etc/passwd" is an absolute path.',
  ],
  ["a drive of Windows", [{ ...ANSWER, name: "C:/index.ts" }], "unsafe-path: "],
  [
    "a name that plays with the terminal",
    [{ ...ANSWER, name: "\u001B[2Jindex.ts" }],
    'unsafe-path: bob.zip: "\\u001b[2Jindex.ts" is no name for a file.',
  ],
  ["a link", [{ ...ANSWER, mode: 0o120777 }], "link: bob.zip: index.ts is a link: hand in the file itself."],
  ["one name twice", [ANSWER, ANSWER], "broken-archive: bob.zip holds index.ts twice."],
  ["archives without end", nested(5), "too-large: "],
  [
    "more files than a student has",
    Array.from({ length: 5_001 }, (_, index) => ({ name: `${index}.ts`, content: "" })),
    "too-large: bob.zip holds more than 5000 files.",
  ],
])("An archive with %s is refused, and the rest of the class is read", async (_what, files, refusal) => {
  const { answers, refused } = await withBobs(files);
  expect(answers).toEqual(["ada twice: of Ada"]);
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain(`bob ${refusal}`);
});

test.each([
  [
    "a file that unpacks to too much",
    [{ ...ANSWER, content: Buffer.alloc(1_000_000) }],
    "too-large: bob.zip/index.ts unpacks to more than 200 times its size.",
  ],
  [
    "a file that is too large",
    [{ ...ANSWER, content: Buffer.alloc(1_048_577) }],
    "too-large: bob.zip/index.ts has 1048577 bytes; the limit is 1048576.",
  ],
  [
    "a file that is larger than it says",
    [{ ...ANSWER, content: "a".repeat(9_000), claimedSize: 10 }],
    "broken-archive: ",
  ],
  [
    "a file that is damaged",
    [{ ...ANSWER, claimedCrc: 7 }],
    "broken-archive: bob.zip/index.ts is damaged: its checksum is wrong.",
  ],
  [
    "a file that is locked",
    [{ ...ANSWER, isLocked: true }],
    "unreadable: bob.zip/index.ts is locked with a password.",
  ],
  ["an empty file", [{ ...ANSWER, content: " \n" }], "empty: bob.zip/index.ts is empty."],
  [
    "a file in no known encoding",
    [{ ...ANSWER, content: Buffer.from([0x66, 0xfc, 0x72]) }],
    "encoding: bob.zip/index.ts is no text in UTF-8: save it as UTF-8.",
  ],
])("An answer with %s is refused, and the rest of the class is read", async (_what, files, refusal) => {
  const { answers, refused } = await withBobs(files);
  expect(refused).toEqual([]);
  expect(answers[1]).toContain(`bob ${refusal}`);
});

test("A bomb that nobody needs does no harm", async () => {
  const { answers } = await withBobs([ANSWER, { name: "film.mp4", content: Buffer.alloc(2_000_000) }]);
  expect(answers).toContain("bob twice: of Bob");
});

test("What systems leave behind is nobody's answer", async () => {
  const left = { "__MACOSX/ada/._index.ts": "x", "ada/.DS_Store": "x", "ada/index.ts": "of Ada" };
  const intake = await intakeOfZip(left);
  expect([told(intake), intake.refusals]).toEqual([["ada twice: of Ada"], []]);
});

test("A path that climbs out of the archive of a class is told, and the class is read", async () => {
  const intake = await intakeOfZip({ "../x/index.ts": "x", "ada/index.ts": "of Ada" });
  expect(told(intake)).toEqual(["ada twice: of Ada"]);
  expect(intake.refusals).toMatchObject([{ student: null, code: "unsafe-path" }]);
});

test("A class in a broken archive cannot be read at all", async () => {
  await expect(gatherFile("class.zip", zipOf({ "ada/index.ts": "x" }).subarray(0, 40))).rejects.toThrow(
    "class.zip is no zip archive that can be read",
  );
});

function nested(depth: number): Buffer {
  return depth === 0 ? zip([ANSWER]) : zip([{ name: "more.zip", content: nested(depth - 1) }]);
}
