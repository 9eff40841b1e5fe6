/** Why something that was handed in cannot be used. */
export type ProblemCode =
  | "broken-archive"
  | "empty"
  | "encoding"
  | "link"
  | "no-answer"
  | "too-large"
  | "two-answers"
  | "unknown-exercise"
  | "unknown-student"
  | "unreadable"
  | "unsafe-path";

/** Something that was handed in and cannot be used, where it stood, and why, as a sentence. */
export interface Problem {
  /** Below what was named on the command line, with forward slashes; empty for a problem of the whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: string;
}

/** Thrown by what reads a file that cannot be used; it never stops the rest of the class. */
export class Unusable extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = "Unusable";
    this.code = code;
  }
}
