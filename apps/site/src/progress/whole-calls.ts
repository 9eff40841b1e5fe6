import type { ProgressFile } from "@standby/contract";
import type { Backup, Connection } from "./database.ts";
import type { Shelf } from "./shelf.ts";
import type { ImportResult, Progress } from "./types.ts";
import { validateImport } from "./validate-import.ts";
import { emptyProgress, readBackup, readLast, replaceWhole, undoWhole, writeLast } from "./whole.ts";

/** What can be done with everything that is stored. */
export interface WholeCalls {
  readAll(): Promise<Progress>;
  /** Remembers an address below the site's base as the one that was read last. */
  visit(address: string): Promise<void>;
  exportProgress(): Promise<ProgressFile>;
  /** Replaces everything by an exported file, or refuses the file and touches nothing. */
  importProgress(text: string): Promise<ImportResult>;
  /** Erases everything; false where the browser refused. */
  erase(): Promise<boolean>;
  /** What `undo` would bring back; null where there is nothing. */
  undoable(): Promise<Pick<Backup, "at" | "reason"> | null>;
  /** Brings back what the last import, erasure or undo replaced. */
  undo(): Promise<boolean>;
}

/** What the calls need: the tables, the clock, and how to guard a call and tell of a replacement. */
export interface WholeParts {
  connection: Connection;
  lessons: Shelf<"lessons">;
  exercises: Shelf<"exercises">;
  now: () => string;
  /** Runs a call of the database; gives `fallback` where it fails. */
  guard: <T>(call: () => Promise<T>, fallback: T) => Promise<T>;
  onReplaced: () => void;
}

/** The calls that concern everything at once. */
export function wholeCalls(parts: WholeParts): WholeCalls {
  const { connection, lessons, exercises, now, guard, onReplaced } = parts;
  let visited: string | null = null;

  const readAll = async (): Promise<Progress> => ({
    last: await guard(() => readLast(connection), visited),
    lessons: await lessons.all(),
    exercises: await exercises.all(),
  });
  const replaceBy = async (next: Progress, reason: "import" | "erase"): Promise<boolean> => {
    const before = { at: now(), reason, progress: await readAll() };
    return guard(async () => {
      await replaceWhole(connection, next, before);
      onReplaced();
      return true;
    }, false);
  };

  return {
    readAll,
    visit(address) {
      visited = address;
      return guard(() => writeLast(connection, address), undefined);
    },
    async exportProgress() {
      return { format: "standby-progress", version: 1, exportedAt: now(), ...(await readAll()) };
    },
    async importProgress(text) {
      const read = await validateImport(text);
      if ("refused" in read) return read;
      const { last, lessons: ofLessons, exercises: ofExercises } = read.file;
      const done = await replaceBy({ last, lessons: ofLessons, exercises: ofExercises }, "import");
      return done ? { ok: true } : { refused: { why: "not-stored" } };
    },
    erase: () => replaceBy(emptyProgress(), "erase"),
    undoable: () => guard(() => readBackup(connection), null),
    async undo() {
      const before = await readAll();
      return guard(async () => {
        const undone = await undoWhole(connection, before, now());
        if (undone) onReplaced();
        return undone;
      }, false);
    },
  };
}
