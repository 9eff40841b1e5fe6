/** One thing that is wrong with the course, and what to do about it. */
export interface Problem {
  /** The path below the course's root, with forward slashes. */
  readonly file: string;
  /** The line, from 1. */
  readonly line: number;
  /** What must hold. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Takes note of a problem and lets the reading go on, so that one reading finds them all. */
export type Report = (problem: Problem) => void;

/** A problem on one line: `file:line  what is wrong. Rule: ... Remedy: ...`. */
export function formatProblem(problem: Problem): string {
  const { file, line, message, rule, remedy } = problem;
  return `${file}:${line}  ${sentence(message)} Rule: ${sentence(rule)} Remedy: ${sentence(remedy)}`;
}

/** Orders problems by file, then line, then text; the same on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.message === b.message) return 0;
  return a.message < b.message ? -1 : 1;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
