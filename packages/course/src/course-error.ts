import { formatProblem } from "./problem.ts";
import type { Problem } from "./problem.ts";

/** Thrown where a course that must be whole is not; the message lists every problem, one a line. */
export class CourseError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
    super(`The course has ${count}:\n${problems.map(formatProblem).join("\n")}`);
    this.name = "CourseError";
    this.problems = problems;
  }
}
