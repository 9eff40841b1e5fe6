import { basename, join, resolve } from "node:path";
import { parseCsv } from "../csv/parse-csv.ts";
import { Refusal, type Surroundings } from "../command.ts";
import type { Intake, Student } from "../intake/answer.ts";
import type { Gathered } from "../intake/entry.ts";
import type { Wanted } from "../intake/find-answers.ts";
import { gather, gatherFile } from "../intake/gather.ts";
import { readGradescopeMetadata } from "../intake/gradescope-metadata.ts";
import { placeInRoster, readRoster } from "../intake/roster.ts";
import { committedAt } from "../intake/sources/committed-at.ts";
import { sortAnswers } from "../intake/sort-answers.ts";
import { splitByLayout } from "../intake/split-by-layout.ts";
import { readText } from "../read-text.ts";
import type { GradeArguments } from "./read-arguments.ts";

/** What a class handed in, and who is in it. */
export interface ClassRead {
  readonly intake: Intake;
  /** Everybody of the roster; empty where there is none. */
  readonly roster: readonly Student[];
  /** The rows of the teacher's own gradebook; null where none was named. */
  readonly template: readonly (readonly string[])[] | null;
  /** How many earlier attempts are told of, without their files. */
  readonly earlier: number;
  /** The ids of students whose answers are told to be late, without when they came. */
  readonly late: readonly string[];
}

/** Where a class is read from. */
export type ClassArguments = Pick<
  GradeArguments,
  "answers" | "out" | "layout" | "roster" | "student" | "metadata" | "gradebook"
>;

/** Reads what was handed in: from a file, a folder or standard input. */
export async function readClass(
  asked: ClassArguments,
  wanted: readonly Wanted[],
  surroundings: Surroundings,
): Promise<ClassRead> {
  const roster = asked.roster === undefined ? [] : rosterOf(resolve(surroundings.folder, asked.roster));
  const { student } = asked;
  const gathered = await gatherAll(asked, wanted, surroundings);
  const titled = student === undefined ? gathered : { ...gathered, name: student };
  const told = asked.metadata === undefined ? null : metadataOf(resolve(surroundings.folder, asked.metadata));
  const isOne = student !== undefined || told !== null;
  const laidOut = splitByLayout(titled, wanted, isOne ? "one" : asked.layout);
  const split = told
    ? { ...laidOut, handIns: laidOut.handIns.map((each) => ({ ...each, ...told })) }
    : laidOut;
  const { handIns, problems } =
    roster.length > 0 ? placeInRoster(split.handIns, roster) : { ...split, problems: [] };
  const all = [...gathered.problems, ...split.problems, ...problems];
  const named = resolve(surroundings.folder, asked.answers);
  const intake = sortAnswers(handIns, wanted, all, (own, paths) => committedAt(join(named, own), paths));
  if (intake.answers.length + intake.refusals.length === 0)
    throw new Refusal(`Nothing was handed in: ${asked.answers} is empty.`);
  const template =
    asked.gradebook === undefined ? null : parseCsv(readText(resolve(surroundings.folder, asked.gradebook)));
  const earlier = handIns.map((each) => each.earlier ?? 0).reduce((total, count) => total + count, 0);
  const late = [...new Set(handIns.flatMap(({ isLate, student: { id } }) => (isLate ? [id] : [])))];
  return { intake, roster, template, earlier, late };
}

function gatherAll(
  { answers, out }: ClassArguments,
  wanted: readonly Wanted[],
  { folder, standardInput }: Surroundings,
): Promise<Gathered> {
  if (answers !== "-") return gather(resolve(folder, answers), resolve(folder, out));
  if (!standardInput) throw new Refusal("Nothing comes in on standard input.");
  const bytes = standardInput();
  const isExport = bytes.subarray(0, 4096).includes('"standby-progress"');
  const ending = /\.[^.]+$/.exec(Object.keys(wanted[0]?.starter ?? {})[0] ?? "")?.[0] ?? "";
  return gatherFile(`stdin${isExport ? ".json" : ending}`, bytes);
}

function rosterOf(path: string): Student[] {
  const text = readText(path);
  return readRoster(text, basename(path));
}

function metadataOf(path: string): ReturnType<typeof readGradescopeMetadata> {
  return readGradescopeMetadata(readText(path), basename(path));
}
