import { tables } from "./database.ts";
import type { Backup, Connection, Database } from "./database.ts";
import type { Progress } from "./types.ts";

const LAST = "last";
const BACKUP = "backup";
const all = [...tables, "meta"] as const;

/** No progress at all. */
export function emptyProgress(): Progress {
  return { last: null, lessons: {}, exercises: {} };
}

/** The address that was read last, below the site's base; null where none was. */
export async function readLast(connection: Connection): Promise<string | null> {
  const database = await connection.get();
  const last = await database.get("meta", LAST);
  return typeof last === "string" ? last : null;
}

/** Remembers the address that was read last. */
export async function writeLast(connection: Connection, address: string): Promise<void> {
  const database = await connection.get();
  await database.put("meta", address, LAST);
}

/** What undoing would bring back, without its content; null where there is nothing to undo. */
export async function readBackup(connection: Connection): Promise<Pick<Backup, "at" | "reason"> | null> {
  const database = await connection.get();
  return asBackup(await database.get("meta", BACKUP));
}

/** Replaces everything by `next` in one transaction and keeps `before` for undoing. */
export async function replaceWhole(connection: Connection, next: Progress, before: Backup): Promise<void> {
  await putWhole(await connection.get(), next, before);
}

/** Brings back what the last replacement replaced; false where there is nothing to undo. */
export async function undoWhole(connection: Connection, now: Progress, at: string): Promise<boolean> {
  const database = await connection.get();
  const backup = asBackup(await database.get("meta", BACKUP));
  if (backup === null) return false;
  await putWhole(database, backup.progress, { at, reason: "undo", progress: now });
  return true;
}

/** Writes all of it or, where one write is refused, nothing: a refused write does not abort by itself. */
async function putWhole(database: Database, next: Progress, backup: Backup): Promise<void> {
  const transaction = database.transaction(all, "readwrite", { durability: "strict" });
  transaction.done.catch(() => undefined);
  try {
    for (const table of tables) {
      const rows = transaction.objectStore(table);
      await rows.clear();
      for (const [id, value] of Object.entries(next[table])) await rows.put({ id, value });
    }
    const meta = transaction.objectStore("meta");
    if (next.last === null) await meta.delete(LAST);
    else await meta.put(next.last, LAST);
    await meta.put(backup, BACKUP);
  } catch (error) {
    transaction.abort();
    throw error;
  }
  await transaction.done;
}

function asBackup(value: unknown): Backup | null {
  if (typeof value !== "object" || value === null || !("progress" in value)) return null;
  return value as Backup;
}
