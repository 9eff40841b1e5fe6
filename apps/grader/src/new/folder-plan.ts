/** A folder that is to be made. */
export interface FolderPlan {
  /** The folder, by path below the course's root, with forward slashes. */
  readonly folder: string;
  /** Texts by path below the folder. */
  readonly texts: Readonly<Record<string, string>>;
  /** What the author does next, one sentence each. */
  readonly next: readonly string[];
}
