import type { ClassResults } from "./class-results.ts";

/** A file to be written below the folder of results. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** What some program or person reads, made of the results of a class. */
export interface Format {
  readonly name: string;
  /** Files one after another, so that those of a large class need not be held at once. */
  readonly write: (results: ClassResults) => Iterable<ReportFile>;
}
