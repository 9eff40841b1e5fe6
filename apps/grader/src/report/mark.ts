import type { CheckReport, CheckState } from "@standby/contract";
import type { Visibility } from "../assignment/assignment.ts";
import { lateCredit } from "../assignment/late-credit.ts";
import type { ResultRecord } from "../grade/record.ts";
import type { Place } from "../grade/lines-of.ts";
import type { Scheme } from "./scheme.ts";

/** How one answer, or what should have been one, stands. */
export interface Mark {
  readonly student: string;
  readonly name: string;
  readonly email: string;
  readonly exercise: string;
  readonly source: string;
  /** Where its record stands in the results. */
  readonly where: Place;
  /** The key of the answer; empty where there is none. */
  readonly key: string;
  readonly submittedAt: string | null;
  readonly hoursLate: number;
  readonly state: "graded" | "refused" | "not-graded";
  /** Points for the checks that passed, as if in time; null where nothing was graded, which is not the same as 0. */
  readonly earned: number | null;
  readonly possible: number | null;
  /** What counts of the points, from 0 to 1, by when it was handed in. */
  readonly credit: number;
  readonly checks: readonly CheckMark[];
  readonly durationMs: number;
  /** How the run ended where it did not finish, or why nothing was graded; empty otherwise. */
  readonly note: string;
}

/** How one check went. */
export interface CheckMark {
  readonly id: string;
  readonly state: CheckState;
  readonly earned: number;
  readonly points: number;
  readonly visibility: Visibility;
  /** The name of the known mistake that fails in the same way; empty where there is none. */
  readonly mistake: string;
}

/** What of a record goes into gradebooks: small enough to hold for a large class. */
export function markOf(entry: ResultRecord, where: Place, scheme: Scheme): Mark {
  const { id = "", name = "", email = "" } = entry.student ?? {};
  const exercise = entry.exercise ?? "";
  const submittedAt = entry.kind === "refused" ? null : entry.submittedAt;
  const { fraction, hoursLate } = lateCredit(scheme.assignment, id, submittedAt);
  const key = entry.kind === "refused" ? "" : entry.key;
  const common = {
    ...{ student: id, name, email, exercise, source: entry.source },
    ...{ where, key, submittedAt, hoursLate },
  };
  if (entry.kind !== "graded") {
    const none = {
      earned: null,
      possible: null,
      credit: fraction,
      checks: [],
      durationMs: 0,
      note: entry.message,
    };
    return { ...common, ...none, state: entry.kind };
  }
  const checks = checkMarks(entry.report, entry.hidden, scheme);
  return {
    ...common,
    state: "graded",
    earned: sum(checks.map((check) => check.earned)),
    possible: sum(checks.map((check) => check.points)),
    credit: fraction,
    checks,
    durationMs: entry.report.durationMs,
    note: noteOf(entry.report),
  };
}

/** What an answer counts for; null where nothing was graded. */
export function scoreOf({ earned, credit }: Mark): number | null {
  return earned === null ? null : earned * credit;
}

function checkMarks(
  { exercise, checks }: CheckReport,
  hidden: readonly string[],
  { worth }: Scheme,
): CheckMark[] {
  return checks.map(({ id, state, points, mistake }) => {
    const known = worth.get(exercise)?.get(id) ?? { points, visibility: "visible" };
    const visibility = hidden.includes(id) ? "hidden" : known.visibility;
    const earned = state === "passed" ? known.points : 0;
    return { id, state, points: known.points, visibility, earned, mistake: mistake?.name ?? "" };
  });
}

/** Why a run has no more to say; empty where every check ran. */
export function noteOf({ outcome }: CheckReport): string {
  if (outcome.kind === "finished") return "";
  if (outcome.kind !== "did-not-load") return outcome.message;
  const { message, at } = outcome.failure;
  return at && !message.startsWith(at.file) ? `${at.file}, line ${at.line}: ${message}` : message;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
