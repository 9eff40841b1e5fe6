import type { HandIn } from "./answer.ts";
import type { Gathered } from "./entry.ts";
import type { Wanted } from "./find-answers.ts";
import type { Problem } from "./problem.ts";

/** What a layout made of what was handed in. */
export interface Split {
  readonly handIns: readonly HandIn[];
  /** What the layout itself could not make sense of. */
  readonly problems: readonly Problem[];
}

/** A way in which the answers of a class are laid out in folders and files. */
export interface Layout {
  readonly name: string;
  /** Whether what was handed in looks like it. */
  readonly fits: (gathered: Gathered, wanted: readonly Wanted[]) => boolean;
  /** Says which student handed in which files. */
  readonly split: (gathered: Gathered, wanted: readonly Wanted[]) => Split;
}
