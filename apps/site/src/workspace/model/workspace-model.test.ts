import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CheckReport, CheckState, ExerciseBundle, Files } from "@standby/contract";
import { createStore } from "../../progress/create-store.ts";
import type { ProgressStore } from "../../progress/create-store.ts";
import { fillDisk, keyStore, refuseDatabases } from "../../progress/storage.fixtures.ts";
import type { Runner } from "../runner.ts";
import type { WorkspaceData } from "../workspace-data.ts";
import { createWorkspaceModel } from "./workspace-model.ts";
import type { WorkspaceModel } from "./workspace-model.ts";
import type { Dependencies } from "./dependencies.ts";

const data: WorkspaceData = {
  id: "k-of-n",
  title: "k of n",
  kind: "calculation",
  minutes: 10,
  contentHash: "today",
  simulated: false,
  budgets: { checkMs: 5000, runMs: 15_000 },
  starter: { "index.ts": "start" },
  given: {},
  withheld: [],
  checks: ["one", "two"],
  hintCount: 2,
  address: "exercises/k-of-n/",
  next: null,
  urls: { bundle: "bundle", prose: "prose", solution: "solution", types: "types", runner: "runner" },
};
const bundle: ExerciseBundle = {
  id: data.id,
  contentHash: "today",
  engine: "e",
  simulated: false,
  checks: data.checks.map((id) => ({ id, points: 1 })),
  checksSource: "",
  imports: [],
  given: {},
  starter: data.starter,
  mistakes: [],
};

function reportOf(states: [CheckState, CheckState]): CheckReport {
  const checks = data.checks.map((id, index) => ({
    id,
    state: states[index] ?? "not-reached",
    points: 1,
    earned: states[index] === "passed" ? 1 : 0,
    failures: [],
    durationMs: 1,
  }));
  return {
    version: 1,
    exercise: data.id,
    contentHash: "today",
    engine: "e",
    host: "page",
    standing: "self-checked",
    outcome: { kind: "finished" },
    checks,
    console: [],
    earned: checks.filter(({ earned }) => earned === 1).length,
    possible: 2,
    durationMs: 3,
  };
}

/** A runner that passes a check for each of the words `one` and `two` in the code. */
const runner: Runner = {
  warm: () => undefined,
  dispose: () => undefined,
  check: (_, files: Files) => {
    const text = files["index.ts"] ?? "";
    const state = (word: string): CheckState => (text.includes(word) ? "passed" : "failed");
    return Promise.resolve(reportOf([state("one"), state("two")]));
  },
};

const opened: { stop: () => void; store: ProgressStore }[] = [];
const leavePage = (): void => void dispatchEvent(new Event("pagehide"));

let minute = 0;
const now = (): string => new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();

async function open(options: Partial<Dependencies> = {}): Promise<WorkspaceModel> {
  const store = createStore({ name: "standby:/", now });
  const files: Record<string, unknown> = {
    bundle,
    prose: { hints: ["<p>first</p>", "<p>second</p>"], mistakes: {} },
    solution: { "index.ts": "one two" },
  };
  const model = createWorkspaceModel(data, {
    store,
    openRunner: () => Promise.resolve(runner),
    fetchJson: (url) => Promise.resolve(files[url]),
    isStalePage: () => Promise.resolve(false),
    keys: null,
    keep: () => Promise.resolve(),
    now,
    ...options,
  });
  opened.push({ stop: model.start(), store });
  await vi.waitFor(() => expect(model.code.loaded.value).toBe(true));
  return model;
}

const saved = (model: WorkspaceModel): Promise<void> =>
  vi.waitFor(() => expect(model.code.saving.value).toBe(false));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  const events = new EventTarget();
  vi.stubGlobal("addEventListener", events.addEventListener.bind(events));
  vi.stubGlobal("removeEventListener", events.removeEventListener.bind(events));
  vi.stubGlobal("dispatchEvent", events.dispatchEvent.bind(events));
  vi.stubGlobal("document", new EventTarget());
});
afterEach(() => {
  for (const { stop, store } of opened.splice(0)) {
    stop();
    store.close();
  }
  vi.unstubAllGlobals();
});

test("A failing run is kept as an attempt and told in a sentence", async () => {
  const model = await open();
  model.code.edit("answer/index.ts", "one");
  await model.run();
  expect(model.notices.announcement.value).toBe("1 of 2 checks pass. First to look at: two, failed.");
  expect(model.isOpen("two")).toBe(true);
  expect(model.isOpen("one")).toBe(false);
  expect(model.code.progress.value.attempts).toMatchObject([{ passed: false, earned: 1, possible: 2 }]);
});

test("Code and the pass are there again after a reload", async () => {
  const first = await open();
  first.code.edit("answer/index.ts", "one two");
  await first.run();
  await saved(first);
  const second = await open();
  expect(second.code.files.value).toEqual({ "index.ts": "one two" });
  expect(second.code.progress.value).toMatchObject({ passedHash: "today" });
});

test("What one tab writes shows in the other", async () => {
  const [one, two] = [await open(), await open()];
  one.code.edit("answer/index.ts", "from one");
  await vi.waitFor(() => expect(two.code.files.value).toEqual({ "index.ts": "from one" }));
  expect(two.notices.notice.value?.text).toContain("another tab");
});

test("Where both tabs write at once, both versions are kept", async () => {
  const [one, two] = [await open(), await open()];
  one.code.edit("answer/index.ts", "from one");
  two.code.edit("answer/index.ts", "from two");
  await vi.waitFor(() => expect(one.code.files.value).toEqual(two.code.files.value));
  await saved(one);
  await saved(two);
  await one.code.refresh();
  const texts = [one.code.files.value, ...one.code.progress.value.drafts.map(({ files }) => files)];
  expect(texts.map((files) => files["index.ts"] ?? "").toSorted()).toEqual(["from one", "from two"]);
});

test("A copy kept when the page was hidden never comes back over what was written after it", async () => {
  const keys = keyStore();
  const first = await open({ keys });
  first.code.edit("answer/index.ts", "early");
  leavePage();
  first.code.edit("answer/index.ts", "late");
  await saved(first);
  const second = await open({ keys });
  expect(second.code.files.value).toEqual({ "index.ts": "late" });
  expect(second.code.progress.value.drafts).toEqual([]);
});

test("What a full disk refused outlives a reload, and is stored once there is room", async () => {
  const keys = keyStore();
  const first = await open({ keys });
  const makeRoom = fillDisk();
  first.code.edit("answer/index.ts", "mine");
  await saved(first);
  expect(first.storageProblem.value).toBe("full");
  leavePage();
  makeRoom();
  const second = await open({ keys });
  expect(second.code.files.value).toEqual({ "index.ts": "mine" });
  await saved(second);
  expect((await open()).code.files.value).toEqual({ "index.ts": "mine" });
});

test("A run that a closing page had not stored yet is among the attempts afterwards, once", async () => {
  const keys = keyStore();
  const first = await open({ keys });
  const makeRoom = fillDisk();
  first.code.edit("answer/index.ts", "one two");
  await first.run();
  leavePage();
  makeRoom();
  const second = await open({ keys });
  await vi.waitFor(() => expect(second.code.progress.value.attempts).toMatchObject([{ passed: true }]));
  await first.retryStorage();
  await second.code.refresh();
  expect(second.code.progress.value.attempts).toHaveLength(1);
  expect(keys.length()).toBe(0);
});

test("A page that could not read what is stored leaves no copy of the starting code", async () => {
  const keys = keyStore();
  const allow = refuseDatabases();
  await open({ keys });
  leavePage();
  allow();
  expect(keys.length()).toBe(0);
});

test("A reset keeps what was there, and can be undone", async () => {
  const model = await open();
  model.code.edit("answer/index.ts", "mine");
  model.code.reset();
  expect(model.code.files.value).toEqual(data.starter);
  model.notices.notice.value?.action?.run();
  expect(model.code.files.value).toEqual({ "index.ts": "mine" });
  await saved(model);
  expect(model.code.progress.value.drafts).toMatchObject([
    { files: { "index.ts": "mine" }, reason: "reset" },
  ]);
});

test("A hint opens after a run, the next one after a run with changed code", async () => {
  const model = await open();
  await model.help.openHint();
  expect(model.code.progress.value.hintsOpened).toBe(0);
  await model.run();
  await model.help.openHint();
  await model.help.openHint();
  expect(model.code.progress.value.hintsOpened).toBe(1);
  model.code.edit("answer/index.ts", "one");
  await model.run();
  await model.help.openHint();
  expect(model.code.progress.value.hintsOpened).toBe(2);
});

test("The solution is fetched only when it is asked for", async () => {
  const fetchJson = vi.fn(() => Promise.resolve({ "index.ts": "one two" }));
  const model = await open({ fetchJson });
  expect(fetchJson).not.toHaveBeenCalled();
  expect(model.help.solutionOpen.value).toBe(false);
  await model.help.showSolution();
  expect(model.help.solution.value).toEqual({ "index.ts": "one two" });
  expect(model.help.solutionOpen.value).toBe(true);
});

test("Checks that cannot be loaded are our fault, cost no attempt, and show an old page for what it is", async () => {
  const gone = (): Promise<never> => Promise.reject(new Error("404"));
  const model = await open({ fetchJson: gone, isStalePage: () => Promise.resolve(true) });
  await model.run();
  expect(model.runs.run.value.outcome?.kind).toBe("our-fault");
  expect(model.code.progress.value.attempts).toEqual([]);
  expect(model.notices.stale.value).toBe(true);
});

test("A bundle of other checks than the page's means that the page is old", async () => {
  const model = await open({ fetchJson: () => Promise.resolve({ ...bundle, contentHash: "tomorrow" }) });
  await model.run();
  expect(model.notices.stale.value).toBe(true);
});

test("Results of an earlier version of the code say so", async () => {
  const model = await open();
  await model.run();
  expect(model.runs.outdated.value).toBe(false);
  model.code.edit("answer/index.ts", "changed");
  expect(model.runs.outdated.value).toBe(true);
});
