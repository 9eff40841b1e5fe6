import type { Assignment } from "./assignment.ts";

const HOUR_MS = 3_600_000;

/** What counts of an answer's points, and how late it is. */
export interface Credit {
  /** From 0 to 1. */
  readonly fraction: number;
  /** 0 where it is in time, or nothing says when it was handed in. */
  readonly hoursLate: number;
}

/** What counts of an answer by the time at which it was handed in. */
export function lateCredit(assigned: Assignment, student: string, submittedAt: string | null): Credit {
  const dueMs = dueFor(assigned, student);
  if (dueMs === null || submittedAt === null) return { fraction: 1, hoursLate: 0 };
  const hoursLate = (Date.parse(submittedAt) - dueMs) / HOUR_MS;
  if (hoursLate <= 0) return { fraction: 1, hoursLate: 0 };
  const step = assigned.late.find(({ hours }) => hoursLate <= hours);
  return { fraction: step?.credit ?? 0, hoursLate };
}

/** When a student's answers are due, in milliseconds; null where they never are. */
export function dueFor({ due, extensions }: Assignment, student: string): number | null {
  if (due === undefined) return null;
  const extension = Object.hasOwn(extensions, student) ? extensions[student] : undefined;
  return Date.parse(extension?.due ?? due) + (extension?.hours ?? 0) * HOUR_MS;
}
