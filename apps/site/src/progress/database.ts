import { openDB } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import { BlockedError, NewerError } from "./problem.ts";
import type { Progress, Tables } from "./types.ts";

/** The version of the database's layout. */
export const DATABASE_VERSION = 1;

/** A row of a table; `value` is checked on reading, since a browser may hand back anything. */
export interface Row {
  id: string;
  value: unknown;
}

/** The state before the last import or erasure, so that it can be undone. */
export interface Backup {
  at: string;
  reason: "import" | "erase" | "undo";
  progress: Progress;
}

interface Layout extends DBSchema {
  lessons: { key: string; value: Row };
  exercises: { key: string; value: Row };
  meta: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Layout>;

/** The two tables of progress, in the order in which transactions name them. */
export const tables = ["lessons", "exercises"] as const satisfies readonly (keyof Tables)[];

/** A database that is opened when it is first needed and again after it was lost. */
export interface Connection {
  /** The open database; rejects where it cannot be had, or not within `waitMs`. */
  get(): Promise<Database>;
  close(): void;
}

/**
 * Connects to the database called `name`.
 *
 * `onOpened` is called each time it opens, also where that took longer than a caller waited.
 */
export function connect(name: string, onOpened: () => void, waitMs = 3000): Connection {
  let opening: Promise<Database> | null = null;
  let open: Database | null = null;
  let superseded = false;

  const lose = (): void => {
    open?.close();
    open = null;
    opening = null;
  };

  const start = async (): Promise<Database> => {
    const database = await openDB<Layout>(name, DATABASE_VERSION, {
      upgrade(fresh) {
        for (const table of tables) fresh.createObjectStore(table, { keyPath: "id" });
        fresh.createObjectStore("meta");
      },
      blocking() {
        superseded = true;
        lose();
      },
      terminated: lose,
    });
    open = database;
    onOpened();
    return database;
  };

  return {
    async get() {
      if (superseded) throw new NewerError("a newer version of the site uses the database");
      opening ??= start().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new BlockedError("another tab holds the database")), waitMs);
      });
      return Promise.race([opening, late]).finally(() => clearTimeout(timer));
    },
    close: lose,
  };
}
