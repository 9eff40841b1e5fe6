import type { Visibility } from "../assignment/assignment.ts";
import { dueFor } from "../assignment/late-credit.ts";
import type { Scheme } from "./scheme.ts";

/** When a report is written, and what may be in it. */
export interface Moment {
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** Whether the teacher has published the marks. */
  readonly isPublished: boolean;
  /** What the program that called says in variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Whether a student may see a check of that visibility now. Hidden ones never. */
export function isShown(
  visibility: Visibility,
  student: string,
  scheme: Scheme,
  { now, isPublished }: Moment,
): boolean {
  if (visibility === "visible") return true;
  if (visibility === "after_published") return isPublished;
  const dueMs = dueFor(scheme.assignment, student);
  return visibility === "after_due_date" && dueMs !== null && Date.parse(now) > dueMs;
}
