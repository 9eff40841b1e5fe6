import type { ClassResults } from "./class-results.ts";
import type { Scheme } from "./scheme.ts";

/** A file to be written below the folder of results. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
  /** What the teacher should know about it, as sentences. */
  readonly notes?: readonly string[];
}

/** What some program or person reads, made of the results of a class. */
export interface Format {
  readonly name: string;
  /** Files one after another, so that those of a large class need not be held at once. */
  readonly write: (results: ClassResults) => Iterable<ReportFile>;
  /** Whether it would say too little before everything is graded, and is not written then. */
  readonly needsAll?: boolean;
  /**
   * Called before anything is graded.
   *
   * @throws Refusal where it could not be written in the end
   */
  readonly refuse?: (scheme: Scheme) => void;
}
