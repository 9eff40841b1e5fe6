import type { Files } from "@standby/contract";
import type { Entry } from "./entry.ts";
import type { Problem } from "./problem.ts";

/** Whose an answer is. */
export interface Student {
  readonly id: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** What one student handed in at one time, of whatever exercises. */
export interface HandIn {
  readonly student: Student;
  /** Where it stood. */
  readonly source: string;
  /** ISO 8601 in UTC; null where nothing says so. */
  readonly submittedAt: string | null;
  /**
   * The folder that is all the student's own, below what was named on the command line; empty for the whole of it. Absent
   * where there is none.
   */
  readonly folder?: string;
  /** Whether its name says that it came late, without when; absent where it does not. */
  readonly isLate?: boolean;
  /** How many earlier attempts are told of, of which there are no files; absent where nothing is told. */
  readonly earlier?: number;
  /** By path below the student's own folder. */
  readonly entries: readonly Entry[];
}

/** One answer to one exercise. */
export interface Answer {
  readonly student: Student;
  readonly exercise: string;
  readonly source: string;
  readonly submittedAt: string | null;
  /** @throws Unusable where a file cannot be had as text */
  readonly read: () => Files;
}

/**
 * Tells when files of a student's were handed in, where the files themselves say so: ISO 8601 in UTC, else null.
 *
 * @param folder the student's own
 * @param paths below that folder
 */
export type TimeOf = (folder: string, paths: readonly string[]) => string | null;

/** Something that is no answer, whose it is as far as that can be told, and why. */
export interface Refusal extends Problem {
  readonly student: Student | null;
  readonly exercise: string | null;
}

/** What came of reading what a class handed in. */
export interface Intake {
  readonly answers: readonly Answer[];
  readonly refusals: readonly Refusal[];
}
