import type { Gradebook } from "../report/gradebook.ts";
import type { Mark } from "../report/mark.ts";
import { printable } from "../printable.ts";
import { whoIs } from "../report/who-is.ts";
import { table } from "../table.ts";
import type { Tally } from "./grade-class.ts";

/** Exercises that have a column of their own on a terminal. */
const COLUMNS_MAX = 6;

/** A class at a glance, for a terminal. */
export function summary({ exercises, rows }: Gradebook): string[] {
  const shown = exercises.length <= COLUMNS_MAX ? exercises : [];
  const hasNames = rows.some(({ name }) => name !== "");
  const named = (student: string, name: string): string[] => [student, ...(hasNames ? [name] : [])];
  const heads = [...named("student", "name"), ...shown.map(({ id }) => id), "total"];
  const lines = rows.map(({ student, name, earned, total, isSettled, possible }) => [
    ...named(student, name).map(printable),
    ...earned.slice(0, shown.length).map((points) => (points === null ? "-" : round(points))),
    `${isSettled ? round(total) : "-"}/${round(possible)}`,
  ]);
  return table([heads, ...lines]);
}

/** What was done, in a sentence. */
export function tallyLine({ graded, known, refused, notGraded, left }: Tally): string {
  const parts = [
    `${graded} graded`,
    known > 0 ? `${known} as before` : "",
    refused > 0 ? `${refused} refused` : "",
    notGraded > 0 ? `${notGraded} not graded` : "",
    left > 0 ? `${left} left` : "",
  ];
  const goOn = notGraded + left > 0 ? " Go on with --resume." : "";
  return `${parts.filter((part) => part !== "").join(", ")}.${goOn}`;
}

/** A sentence for each answer that has no points. */
export function complaints(marks: readonly Mark[]): string[] {
  return marks
    .filter(({ state }) => state !== "graded")
    .map((mark) => printable(`${whoIs(mark)}: ${mark.state}: ${mark.note}`));
}

const round = (points: number): string => String(Math.round(points * 100) / 100);
