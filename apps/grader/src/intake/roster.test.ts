import { expect, test } from "vitest";
import { placeInRoster, readRoster } from "./roster.ts";
import type { HandIn, Student } from "./answer.ts";

const ROSTER = readRoster(
  'ID number,First name,Last name,Email address\n1815,Ada,Lovelace,ada@example.org\n1816,Zoë,"van Ünal",\n1817,Ada,Lovelace,\n',
  "roster.csv",
);

const handIn = (student: Student): HandIn => ({ student, source: "here", submittedAt: null, entries: [] });
const placed = (student: Student) => {
  const { handIns, problems } = placeInRoster([handIn(student)], ROSTER);
  return handIns[0]?.student.id ?? problems[0]?.message;
};

test("A roster is read from the export of a site, with its names put together", () => {
  expect(ROSTER).toEqual([
    { id: "1815", name: "Ada Lovelace", email: "ada@example.org" },
    { id: "1816", name: "Zoë van Ünal" },
    { id: "1817", name: "Ada Lovelace" },
  ]);
  expect(readRoster("id;name\nada;Ada L.\n", "r.csv")).toEqual([{ id: "ada", name: "Ada L." }]);
});

test.each([
  ["its id", { id: "1816" }, "1816"],
  ["its address", { id: "x", email: "ADA@example.org" }, "1815"],
  ["its address as its id", { id: "ada@example.org" }, "1815"],
  ["its name", { id: "x", name: "Zoë van Ünal" }, "1816"],
  ["its name as Canvas writes it", { id: "987", name: "ünalzoëvan" }, "1816"],
  ["its folder's name", { id: "Zoë_van_Ünal" }, "1816"],
  ["a repository's name", { id: "week-2-1816" }, "1816"],
  ["nothing", { id: "x", name: "Bob" }, "here fits no student: nobody in the roster is Bob (x)."],
  ["a name of two", { id: "x", name: "Ada Lovelace" }, "here fits several students: 1815, 1817."],
])("A student is found by %s", (_what, student, found) => {
  expect(placed(student)).toBe(found);
});

test("A roster without ids, or with one id twice, is refused", () => {
  expect(() => readRoster("who\nada\n", "r.csv")).toThrow("r.csv has no column called id; it has who.");
  expect(() => readRoster("id\nada\nada\n", "r.csv")).toThrow("r.csv names ada twice.");
});
