import type { Problem } from "./problem.ts";

/** A file that was handed in, on disk or in an archive. */
export interface Entry {
  /** Below some folder, such as a student's, with forward slashes. */
  readonly path: string;
  /** The same below what was named on the command line, for messages. */
  readonly origin: string;
  /** @throws Unusable where it cannot be had */
  readonly read: () => Buffer;
}

/** Everything that was handed in, before anybody asks whose it is. */
export interface Gathered {
  /** What the whole is called: the folder's or the file's name without its ending. */
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Folders with nothing in them, by their paths; absent where nobody looked for them. */
  readonly emptyFolders?: readonly string[];
}

/** The first folder of a path, or its file where it stands in none. */
export function topOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** Entries below a folder, by their path below it. */
export function entriesBelow(entries: readonly Entry[], folder: string): Entry[] {
  const prefix = `${folder}/`;
  return entries.flatMap((entry) =>
    entry.path.startsWith(prefix) ? [{ ...entry, path: entry.path.slice(prefix.length) }] : [],
  );
}
