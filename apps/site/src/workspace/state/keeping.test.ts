import { expect, test, vi } from "vitest";
import { keyStore } from "../../progress/storage.fixtures.ts";
import { createAutosave } from "./autosave.ts";
import { keepUnsaved, takeUnsaved } from "./unsaved-copy.ts";
import type { KeyStore } from "./unsaved-copy.ts";
import { readPreferences, writePreferences } from "./preferences.ts";
import { openFiles, textOf, withStarter, withText } from "./answer-files.ts";

const full: KeyStore = {
  getItem: () => {
    throw new Error("forbidden");
  },
  setItem: () => {
    throw new Error("full");
  },
  removeItem: () => undefined,
};

test("Steady typing is saved a quarter of a second after it began, not after it ends", () => {
  vi.useFakeTimers();
  const save = vi.fn();
  const autosave = createAutosave(save);
  for (let i = 0; i < 10; i++) {
    autosave.schedule();
    vi.advanceTimersByTime(100);
  }
  expect(save.mock.calls.length).toBeGreaterThanOrEqual(3);
  vi.useRealTimers();
});

test("Leaving saves at once, and only what is unsaved", () => {
  const save = vi.fn();
  const autosave = createAutosave(save);
  autosave.flush();
  expect(save).not.toHaveBeenCalled();
  autosave.schedule();
  expect(autosave.pending()).toBe(true);
  autosave.flush();
  autosave.flush();
  expect(save).toHaveBeenCalledTimes(1);
});

test("A copy made while the page closes is taken out once", () => {
  const keys = keyStore();
  const copy = { files: { "index.ts": "new" }, base: { "index.ts": "old" }, attempts: [] };
  keepUnsaved(keys, "k", copy);
  expect(takeUnsaved(keys, "k")).toEqual(copy);
  expect(takeUnsaved(keys, "k")).toBeNull();
});

test("A forbidden or broken key store costs nothing but the copy", () => {
  expect(() => keepUnsaved(full, "k", { files: {}, base: null, attempts: [] })).not.toThrow();
  expect(takeUnsaved(full, "k")).toBeNull();
  const keys = keyStore();
  keys.setItem("k", '{"files": 3}');
  expect(takeUnsaved(keys, "k")).toBeNull();
});

test("Preferences come back, and what makes no sense does not", () => {
  const keys = keyStore();
  writePreferences(keys, { fontSize: 18, taskWidth: 30, editorHeight: 40, editor: "plain" });
  expect(readPreferences(keys)).toEqual({ fontSize: 18, taskWidth: 30, editorHeight: 40, editor: "plain" });
  keys.setItem("standby:workspace", '{"fontSize": 9999, "taskWidth": "wide", "editor": 7}');
  expect(readPreferences(keys)).toMatchObject({ fontSize: 26, taskWidth: 36, editor: "auto" });
  expect(readPreferences(full)).toMatchObject({ fontSize: 14 });
});

test("The answer's index is the first tab, given files are read-only and last", () => {
  const tabs = openFiles({ "b.ts": "", "index.ts": "" }, { "fleet.ts": "" });
  expect(tabs.map(({ path, readOnly }) => [path, readOnly])).toEqual([
    ["answer/index.ts", false],
    ["answer/b.ts", false],
    ["given/fleet.ts", true],
  ]);
});

test("Stored code gains the files that the exercise has now, and loses those it has no more", () => {
  const starter = { "index.ts": "start", "new.ts": "fresh" };
  expect(withStarter({ "index.ts": "mine", "gone.ts": "old" }, starter)).toEqual({
    "index.ts": "mine",
    "new.ts": "fresh",
  });
  expect(withStarter(null, starter)).toEqual(starter);
  expect(withText(starter, "answer/new.ts", "x")["new.ts"]).toBe("x");
  expect(textOf("given/a/b.ts", {}, { "a/b.ts": "deep" })).toBe("deep");
});
