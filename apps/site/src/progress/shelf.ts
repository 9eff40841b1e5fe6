import type { Connection } from "./database.ts";
import { problemOf } from "./problem.ts";
import type { StorageProblem, TableName, Tables } from "./types.ts";

/** What a shelf needs to know of the table that it stands for. */
export interface ShelfOptions<Name extends TableName> {
  table: Name;
  connection: Connection;
  empty: () => Tables[Name];
  looksRight: (value: unknown) => value is Tables[Name];
  onProblem: (problem: StorageProblem) => void;
  onStored: (id: string) => void;
}

/** One table of progress, which keeps what it cannot store. */
export interface Shelf<Name extends TableName> {
  /** Changes one row; never rejects. The change is kept and tried again where it cannot be stored now. */
  update(id: string, change: (value: Tables[Name]) => Tables[Name]): Promise<void>;
  read(id: string): Promise<Tables[Name]>;
  all(): Promise<Record<string, Tables[Name]>>;
  /** Tries again to store what could not be stored. */
  flush(): Promise<void>;
  /** Whether some change is only in memory. */
  waiting(): boolean;
  /** Forgets what is in memory, since the whole table was replaced. */
  forget(): void;
}

/** Opens a shelf on one table. Changes of one tab are applied in order, each in one transaction. */
export function openShelf<Name extends TableName>(options: ShelfOptions<Name>): Shelf<Name> {
  type Value = Tables[Name];
  const { table, connection, empty, looksRight, onProblem } = options;
  const pending = new Map<string, ((value: Value) => Value)[]>();
  const known = new Map<string, Value>();
  let tail: Promise<void> = Promise.resolve();

  const withPending = (id: string, value: Value): Value =>
    (pending.get(id) ?? []).reduce((before, change) => change(before), value);

  const valueOf = (stored: unknown): Value => {
    if (looksRight(stored)) return stored;
    onProblem("corrupt");
    return empty();
  };

  const store = async (id: string): Promise<void> => {
    const changes = [...(pending.get(id) ?? [])];
    if (changes.length === 0) return;
    try {
      const database = await connection.get();
      const transaction = database.transaction([table, "meta"], "readwrite", { durability: "strict" });
      transaction.done.catch(() => undefined);
      const row = await transaction.objectStore(table).get(id);
      if (row !== undefined && !looksRight(row.value)) {
        await transaction.objectStore("meta").put(row.value, `unreadable:${table}:${id}`);
      }
      const before = row === undefined ? empty() : valueOf(row.value);
      const value = changes.reduce((current, change) => change(current), before);
      await transaction.objectStore(table).put({ id, value });
      await transaction.done;
      known.set(id, value);
      const rest = (pending.get(id) ?? []).slice(changes.length);
      if (rest.length === 0) pending.delete(id);
      else pending.set(id, rest);
      options.onStored(id);
    } catch (error) {
      onProblem(problemOf(error));
    }
  };

  const inOrder = (work: () => Promise<void>): Promise<void> => (tail = tail.then(work));

  return {
    update(id, change) {
      pending.set(id, [...(pending.get(id) ?? []), change]);
      return inOrder(() => store(id));
    },
    async read(id) {
      try {
        const database = await connection.get();
        const row = await database.get(table, id);
        if (row === undefined) known.delete(id);
        else known.set(id, valueOf(row.value));
      } catch (error) {
        onProblem(problemOf(error));
      }
      return withPending(id, known.get(id) ?? empty());
    },
    async all() {
      try {
        const database = await connection.get();
        const rows = await database.getAll(table);
        known.clear();
        for (const row of rows) known.set(row.id, valueOf(row.value));
      } catch (error) {
        onProblem(problemOf(error));
      }
      const ids = [...new Set([...known.keys(), ...pending.keys()])].sort();
      return Object.fromEntries(ids.map((id) => [id, withPending(id, known.get(id) ?? empty())]));
    },
    flush: () =>
      inOrder(async () => {
        for (const id of [...pending.keys()]) await store(id);
      }),
    waiting: () => pending.size > 0,
    forget() {
      pending.clear();
      known.clear();
    },
  };
}
