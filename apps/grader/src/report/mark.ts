import type { CheckState } from "@standby/contract";
import type { GradedRecord, Record } from "../grade/record.ts";

/** How one answer, or what should have been one, stands. */
export interface Mark {
  readonly student: string;
  readonly name: string;
  readonly exercise: string;
  readonly source: string;
  readonly submittedAt: string | null;
  readonly at: string;
  readonly state: "graded" | "refused" | "not-graded";
  /** Points; null where nothing was graded, which is not the same as 0. */
  readonly earned: number | null;
  readonly possible: number | null;
  readonly checks: readonly CheckMark[];
  /** How the run ended where it did not finish, or why nothing was graded; empty otherwise. */
  readonly note: string;
}

/** How one check went. */
export interface CheckMark {
  readonly id: string;
  readonly state: CheckState;
  readonly earned: number;
  readonly points: number;
  /** The name of the known mistake that fails in the same way; empty where there is none. */
  readonly mistake: string;
}

/** What of a record goes into gradebooks: small enough to hold for a large class. */
export function markOf(entry: Record): Mark {
  const { source, at, kind } = entry;
  const student = entry.student?.id ?? "";
  const common = { student, name: entry.student?.name ?? "", exercise: entry.exercise ?? "", source, at };
  if (entry.kind === "graded") return { ...common, ...gradedPart(entry) };
  return {
    ...common,
    submittedAt: entry.kind === "refused" ? null : entry.submittedAt,
    state: kind === "refused" ? "refused" : "not-graded",
    earned: null,
    possible: null,
    checks: [],
    note: entry.message,
  };
}

function gradedPart({
  report,
  submittedAt,
}: GradedRecord): Omit<Mark, "student" | "name" | "exercise" | "source" | "at"> {
  const { outcome, earned, possible, checks } = report;
  const notes = {
    finished: "",
    "did-not-load": outcome.kind === "did-not-load" ? outcome.failure.message : "",
    "cut-off": outcome.kind === "cut-off" ? outcome.message : "",
    "our-fault": "",
  };
  return {
    submittedAt,
    state: "graded",
    earned,
    possible,
    checks: checks.map(({ id, state, earned: got, points, mistake }) => ({
      id,
      state,
      earned: got,
      points,
      mistake: mistake?.name ?? "",
    })),
    note: notes[outcome.kind],
  };
}

/**
 * The marks that count, in the order of student and exercise: of each place, what was found there last, since an answer
 * may have been graded more than once.
 */
export function lastMarks(records: Iterable<Record>): Mark[] {
  const last = new Map<string, Mark>();
  for (const entry of records) {
    const mark = markOf(entry);
    last.set(JSON.stringify([mark.student, mark.exercise, mark.source, mark.submittedAt]), mark);
  }
  return [...last.values()].toSorted(
    (a, b) => compare(a.student, b.student) || compare(a.exercise, b.exercise),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
