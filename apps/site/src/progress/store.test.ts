import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Attempt, Files } from "@standby/contract";
import { createStore } from "./create-store.ts";
import type { ProgressStore } from "./create-store.ts";
import { fillDisk, refuseDatabases } from "./storage.fixtures.ts";
import type { StoreEvent } from "./types.ts";

const lesson = "why-a-second-one/one-is-a-bet";
const exercise = "k-of-n";
const code = (text: string): Files => ({ "index.ts": text });

const attempt = (at: string, options: Partial<Attempt> = {}): Attempt => ({
  at,
  files: code(at),
  contentHash: "h1",
  earned: 0,
  possible: 5,
  passed: false,
  states: {},
  ...options,
});

const open: ProgressStore[] = [];
function openTab(waitMs = 50): ProgressStore {
  let minute = 0;
  const now = (): string => new Date(Date.UTC(2026, 0, 1, 12, minute++)).toISOString();
  const store = createStore({ name: "standby:/", now, waitMs });
  open.push(store);
  return store;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  for (const store of open.splice(0)) store.close();
  vi.restoreAllMocks();
});

/** Lets databases open only once it is called back. */
function blockOpening(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  const really = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, "open").mockImplementation((...args) => {
    const request = really(...args);
    const listen = request.addEventListener.bind(request);
    request.addEventListener = (type: string, listener: (event: Event) => void): void =>
      listen(type, (event: Event) => void promise.then(() => listener(event)));
    return request;
  });
  return resolve;
}

describe("A learner's progress", () => {
  test("is still there after a reload", async () => {
    const first = openTab();
    await first.openLesson(lesson, "why-a-second-one/one-is-a-bet/");
    await first.recordQuizAnswer(lesson, "q1", true);
    await first.recordQuizAnswer(lesson, "q2", null);
    await first.recordPrediction(lesson, "p1", 90, 99);
    await first.finishLesson(lesson);
    await first.saveCode(exercise, code("mine"), null);
    await first.hintsOpened(exercise, 1);
    await first.solutionSeen(exercise);
    first.close();

    const all = await openTab().readAll();
    expect(all.last).toBe("why-a-second-one/one-is-a-bet/");
    expect(all.lessons[lesson]?.quiz["q1"]?.right).toBe(true);
    expect(all.lessons[lesson]?.quiz["q2"]?.right).toBeNull();
    expect(all.lessons[lesson]?.predictions["p1"]).toMatchObject({ predicted: 90, actual: 99 });
    expect(all.lessons[lesson]?.finishedAt).not.toBeNull();
    expect(all.exercises[exercise]).toMatchObject({ files: code("mine"), hintsOpened: 1 });
    expect(all.exercises[exercise]?.solutionSeenAt).not.toBeNull();
  });

  test("holds the last 50 attempts and the hash that passed", async () => {
    const store = openTab();
    for (let i = 0; i < 51; i++)
      await store.recordAttempt(exercise, attempt(`2026-01-01T00:00:${10 + (i % 50)}.000Z`));
    await store.recordAttempt(
      exercise,
      attempt("2026-01-02T00:00:00.000Z", { passed: true, contentHash: "h2" }),
    );
    const read = await store.readExercise(exercise);
    expect(read.attempts).toHaveLength(50);
    expect(read).toMatchObject({ passedAt: "2026-01-02T00:00:00.000Z", passedHash: "h2" });
  });

  test("is empty for what was never touched", async () => {
    expect((await openTab().readExercise("unknown")).files).toBeNull();
    expect((await openTab().readLesson("a/b")).openedAt).toBeNull();
  });
});

describe("Two tabs", () => {
  test("A change in one tab is announced in the other", async () => {
    const [one, two] = [openTab(), openTab()];
    const heard = new Promise<StoreEvent>((resolve) => two.subscribe(resolve));
    await one.finishLesson(lesson);
    expect(await heard).toEqual({ type: "changed", table: "lessons", id: lesson, elsewhere: true });
    expect((await two.readLesson(lesson)).finishedAt).not.toBeNull();
  });

  test("Different questions answered in two tabs are both kept", async () => {
    const [one, two] = [openTab(), openTab()];
    await Promise.all([one.recordQuizAnswer(lesson, "q1", true), two.recordQuizAnswer(lesson, "q2", false)]);
    expect(Object.keys((await one.readLesson(lesson)).quiz).sort()).toEqual(["q1", "q2"]);
  });

  test("Code that another tab wrote meanwhile is set aside, not overwritten", async () => {
    const [one, two] = [openTab(), openTab()];
    await one.saveCode(exercise, code("start"), null);
    await one.saveCode(exercise, code("one's work"), code("start"));
    await two.saveCode(exercise, code("two's work"), code("start"));
    const read = await one.readExercise(exercise);
    expect(read.files).toEqual(code("two's work"));
    expect(read.drafts).toMatchObject([{ files: code("one's work"), reason: "another-tab" }]);
  });

  test("A tab that saw the other's code sets nothing aside", async () => {
    const [one, two] = [openTab(), openTab()];
    await one.saveCode(exercise, code("one's work"), null);
    await two.saveCode(exercise, code("grown from it"), code("one's work"));
    expect((await one.readExercise(exercise)).drafts).toEqual([]);
  });

  test("A newer version of the site gets the database, and this page says that it cannot store", async () => {
    const store = openTab();
    await store.finishLesson(lesson);
    const upgraded = await new Promise<boolean>((resolve) => {
      const request = indexedDB.open("standby:/", 2);
      request.onsuccess = (): void => {
        request.result.close();
        resolve(true);
      };
      request.onblocked = (): void => resolve(false);
    });
    expect(upgraded).toBe(true);
    await store.recordQuizAnswer(lesson, "q1", true);
    expect(store.problem()).toBe("newer");
    expect((await store.readLesson(lesson)).quiz["q1"]?.right).toBe(true);
  });
});

describe("What cannot be stored", () => {
  test("A full quota is announced, the change stays in memory and is stored once there is room", async () => {
    const store = openTab();
    const events: StoreEvent[] = [];
    store.subscribe((event) => events.push(event));
    const makeRoom = fillDisk();
    await store.saveCode(exercise, code("precious"), null);
    expect(events).toContainEqual({ type: "problem", problem: "full" });
    expect((await store.readExercise(exercise)).files).toEqual(code("precious"));
    expect((await store.exportProgress()).exercises[exercise]?.files).toEqual(code("precious"));

    makeRoom();
    expect(await store.retry()).toBe(true);
    expect(store.problem()).toBeNull();
    expect((await openTab().readExercise(exercise)).files).toEqual(code("precious"));
  });

  test("A browser without storage keeps everything in memory and says so", async () => {
    refuseDatabases();
    const store = openTab();
    await store.recordQuizAnswer(lesson, "q1", true);
    expect(store.problem()).toBe("unavailable");
    expect((await store.readAll()).lessons[lesson]?.quiz["q1"]?.right).toBe(true);
    expect(await store.erase()).toBe(false);
  });

  test("A database that another tab blocks does not keep the page waiting", async () => {
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("standby:/", 0.5 + 0.5);
      request.onsuccess = (): void => resolve(request.result);
    });
    const removal = indexedDB.deleteDatabase("standby:/");
    const removed = new Promise((resolve) => (removal.onsuccess = resolve));
    const store = openTab(20);
    await store.recordQuizAnswer(lesson, "q1", true);
    expect(store.problem()).toBe("blocked");
    expect((await store.readLesson(lesson)).quiz["q1"]?.right).toBe(true);
    stubborn.close();
    await removed;
    await vi.waitFor(() => expect(store.problem()).toBeNull());
    expect((await openTab().readLesson(lesson)).quiz["q1"]?.right).toBe(true);
  });

  test("Who read while the database was blocked is told to read again once it opens", async () => {
    const before = openTab();
    await before.saveCode(exercise, code("mine"), null);
    before.close();
    const free = blockOpening();
    const store = openTab(20);
    expect((await store.readExercise(exercise)).files).toBeNull();
    expect(store.problem()).toBe("blocked");
    const told = new Promise((resolve) =>
      store.subscribe((event) => event.type === "replaced" && resolve(event)),
    );
    free();
    expect(await told).toEqual({ type: "replaced", elsewhere: false });
    expect(store.problem()).toBeNull();
    expect((await store.readExercise(exercise)).files).toEqual(code("mine"));
  });

  test("A row that cannot be read counts as empty and is kept aside when it is written over", async () => {
    const first = openTab();
    await first.saveCode(exercise, code("fine"), null);
    first.close();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("standby:/");
      request.onsuccess = (): void => resolve(request.result);
    });
    const transaction = database.transaction("exercises", "readwrite");
    transaction.objectStore("exercises").put({ id: exercise, value: { attempts: "nonsense" } });
    await new Promise((resolve) => (transaction.oncomplete = resolve));

    const store = openTab();
    expect((await store.readExercise(exercise)).attempts).toEqual([]);
    expect(store.problem()).toBe("corrupt");
    await store.saveCode(exercise, code("new"), null);
    expect((await store.readExercise(exercise)).files).toEqual(code("new"));
    const aside = database.transaction("meta").objectStore("meta").get(`unreadable:exercises:${exercise}`);
    await new Promise((resolve) => (aside.onsuccess = resolve));
    expect(aside.result).toEqual({ attempts: "nonsense" });
    database.close();
  });
});

describe("Export, import, erase", () => {
  test("An export read back gives the same progress", async () => {
    const store = openTab();
    await store.openLesson(lesson, "somewhere/");
    await store.saveCode(exercise, code("mine"), null);
    await store.recordAttempt(exercise, attempt("2026-01-02T00:00:00.000Z"));
    const file = await store.exportProgress();
    await store.erase();
    expect((await store.readAll()).exercises).toEqual({});
    expect(await store.importProgress(JSON.stringify(file))).toEqual({ ok: true });
    const again = await store.exportProgress();
    expect({ ...again, exportedAt: "" }).toEqual({ ...file, exportedAt: "" });
  });

  test("Erasing and importing can each be undone", async () => {
    const store = openTab();
    await store.saveCode(exercise, code("mine"), null);
    const foreign = await store.exportProgress();
    await store.saveCode(exercise, code("newer"), code("mine"));
    await store.importProgress(JSON.stringify(foreign));
    expect(await store.undoable()).toMatchObject({ reason: "import" });
    expect(await store.undo()).toBe(true);
    expect((await store.readExercise(exercise)).files).toEqual(code("newer"));
    expect(await store.erase()).toBe(true);
    expect(await store.undo()).toBe(true);
    expect((await store.readExercise(exercise)).files).toEqual(code("newer"));
  });

  test("Another tab hears that everything was replaced", async () => {
    const [one, two] = [openTab(), openTab()];
    const heard = new Promise<StoreEvent>((resolve) => two.subscribe(resolve));
    await one.erase();
    expect(await heard).toEqual({ type: "replaced", elsewhere: true });
  });

  const valid = { format: "standby-progress", version: 1, exportedAt: "2026-01-01T00:00:00Z", last: null };
  test.each([
    ["nothing", "", "empty"],
    ["null", "null", "empty"],
    ["broken JSON", "{", "not-json"],
    ["a number", "7", "foreign"],
    ["an array", "[]", "foreign"],
    ["another program's file", '{"format":"other"}', "foreign"],
    ["a newer version", JSON.stringify({ ...valid, version: 2 }), "newer"],
    ["an older version", JSON.stringify({ ...valid, version: 0 }), "older"],
    ["no version", JSON.stringify({ ...valid, version: undefined }), "broken"],
    ["a missing part", JSON.stringify({ ...valid, lessons: {} }), "broken"],
    ["an unknown part", JSON.stringify({ ...valid, lessons: {}, exercises: {}, extra: 1 }), "broken"],
    [
      "a lesson that is null",
      JSON.stringify({ ...valid, lessons: { "a/b": null }, exercises: {} }),
      "broken",
    ],
    ["a huge file", " ".repeat(20_000_001) + "1", "too-big"],
  ])("Importing %s is refused, and what is stored stays", async (_, text, why) => {
    const store = openTab();
    await store.saveCode(exercise, code("mine"), null);
    expect(await store.importProgress(text)).toMatchObject({ refused: { why } });
    expect((await store.readExercise(exercise)).files).toEqual(code("mine"));
    expect(await store.undoable()).toBeNull();
  });

  test("A refusal names the place in the file", async () => {
    const broken = { ...valid, lessons: { "a/b": { openedAt: 3 } }, exercises: {} };
    const result = await openTab().importProgress(JSON.stringify(broken));
    expect(result).toMatchObject({
      refused: { detail: expect.stringContaining("lessons > a/b > openedAt") },
    });
  });

  test("An import that fails half-way changes nothing", async () => {
    const store = openTab();
    await store.saveCode(exercise, code("mine"), null);
    const file = await store.exportProgress();
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
      key,
    ) {
      if (this.name === "meta") throw new DOMException("full", "QuotaExceededError");
      return real.call(this, value, key);
    });
    const twice = { ...file, exercises: { ...file.exercises, other: file.exercises[exercise] } };
    expect(await store.importProgress(JSON.stringify(twice))).toEqual({ refused: { why: "not-stored" } });
    vi.restoreAllMocks();
    expect(Object.keys((await openTab().readAll()).exercises)).toEqual([exercise]);
  });
});
