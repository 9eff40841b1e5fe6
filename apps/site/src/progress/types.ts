import type { ExerciseProgress, LessonProgress, ProgressFile } from "@standby/contract";

/** Everything that is stored of a learner, without the wrapping of an exported file. */
export type Progress = Pick<ProgressFile, "last" | "lessons" | "exercises">;

/** The two tables of progress and what a row of each holds. */
export interface Tables {
  lessons: LessonProgress;
  exercises: ExerciseProgress;
}
export type TableName = keyof Tables;

/** Why the last change is not stored. */
export type StorageProblem = "full" | "blocked" | "newer" | "unavailable" | "corrupt" | "failed";

/** What the store tells its listeners; after `replaced`, nothing that was read before need still hold. */
export type StoreEvent =
  | { type: "changed"; table: TableName; id: string; elsewhere: boolean }
  | { type: "replaced"; elsewhere: boolean }
  | { type: "problem"; problem: StorageProblem | null };

/** Why a file was not imported; `detail` names the place in the file where there is one. */
export interface Refusal {
  why: "empty" | "too-big" | "not-json" | "foreign" | "older" | "newer" | "broken" | "not-stored";
  detail?: string;
}

/** What became of an import. */
export type ImportResult = { ok: true } | { refused: Refusal };
