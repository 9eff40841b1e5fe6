import { TestRunner, chai, vi, type RunnerTestFile, type SerializedConfig } from "vitest";
import { setSafeTimers, startTests } from "vitest/internal/browser";
import { rememberPristine } from "./pristine.ts";
import { refuseUnavailable } from "./refuse-unavailable.ts";

/**
 * Every use of Vitest's internals stands in this file. Vitest's version is pinned exactly; the
 * conformance test holds what happens here against a plain `vitest run`.
 */

/** A check as Vitest knows it. */
export type VitestTest = Parameters<TestRunner["onAfterRunTask"]>[0];

/** What a session wants to hear from Vitest. */
export interface VitestListener {
  /** Imports the file of checks; a rejection means that it did not load. */
  importChecks(): Promise<unknown>;
  collected(file: RunnerTestFile): void;
  started(test: VitestTest): void;
  finished(test: VitestTest): void;
}

const CHECKS_FILE = "/checks.test.ts";

const snapshotEnvironment = {
  getVersion: () => "1",
  getHeader: () => "",
  resolveRawPath: async (_test: string, raw: string) => raw,
  resolvePath: async (file: string) => `${file}.snap`,
  prepareDirectory: async () => {},
  saveSnapshotFile: async () => {},
  readSnapshotFile: async () => null,
  removeSnapshotFile: async () => {},
};

/** Values are printed whole; the report cuts what is very long. */
const CHAI = { truncateThreshold: 0 };

/** The part of Vitest's configuration that its runner, `expect` and `vi` read. */
function configuration(checkMs: number): SerializedConfig {
  const config = {
    root: "/",
    name: undefined,
    setupFiles: [],
    passWithNoTests: false,
    allowOnly: false,
    sequence: { seed: 0, hooks: "stack", setupFiles: "parallel" },
    maxConcurrency: 5,
    testTimeout: checkMs,
    hookTimeout: checkMs,
    retry: 0,
    includeTaskLocation: false,
    tags: [],
    strictTags: false,
    globals: false,
    pool: "threads",
    isolate: false,
    maxWorkers: 1,
    clearMocks: true,
    mockReset: false,
    restoreMocks: false,
    unstubGlobals: true,
    unstubEnvs: true,
    fakeTimers: { loopLimit: 10_000 },
    defines: {},
    expect: {},
    env: {},
    snapshotOptions: { updateSnapshot: "none", expand: false, snapshotFormat: {}, snapshotEnvironment },
    snapshotSerializers: [],
    chaiConfig: CHAI,
    taskTitleValueFormatTruncate: 40,
    experimental: { importDurations: { limit: 0 }, viteModuleRunner: true },
  };
  return config as unknown as SerializedConfig;
}

function provideWorkerState(config: SerializedConfig): void {
  const state = {
    ctx: { pool: config.pool },
    config,
    environment: { name: "standby" },
    durations: { fetch: 0 },
    providedContext: {},
    rpc: { snapshotSaved: async () => {} },
    onCleanup: () => {},
    filepath: CHECKS_FILE,
    current: undefined,
  };
  Object.defineProperty(globalThis, "__vitest_worker__", {
    value: state,
    configurable: true,
    writable: true,
  });
}

class SessionRunner extends TestRunner {
  readonly #listener: VitestListener;
  override trace = <T>(_name: string, attributes: unknown, callback?: () => T): T =>
    (callback ?? (attributes as () => T))();

  constructor(config: SerializedConfig, listener: VitestListener) {
    super(config);
    this.#listener = listener;
  }

  override importFile(): unknown {
    return this.#listener.importChecks();
  }

  onCollected(files: RunnerTestFile[]): void {
    for (const file of files) this.#listener.collected(file);
  }

  override async onBeforeRunTask(test: VitestTest): Promise<void> {
    await super.onBeforeRunTask(test);
    if (test.mode === "run" || test.mode === "queued") this.#listener.started(test);
  }

  override onAfterRunTask(test: VitestTest): void {
    super.onAfterRunTask(test);
    this.#listener.finished(test);
  }

  /** The base class saves snapshots here; checks have none on disk. */
  override async onAfterRunSuite(): Promise<void> {}
}

/**
 * Lets Vitest live in this realm. Call it once, before anything that could change timers, and before
 * `vitest` is asked for anything.
 */
export function prepareVitest(checkMs: number): void {
  setSafeTimers();
  provideWorkerState(configuration(checkMs));
  Object.assign(chai.config, CHAI);
  refuseUnavailable();
}

/**
 * Collects and runs one file of checks with Vitest's own runner.
 *
 * @returns the file's task, with results, after every check has ended
 */
export async function runWithVitest(listener: VitestListener, checkMs: number): Promise<RunnerTestFile> {
  const config = configuration(checkMs);
  provideWorkerState(config);
  const runner = new SessionRunner(config, listener);
  const restore = rememberPristine();
  const [file] = await startTests([CHECKS_FILE], runner);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  restore();
  if (!file) throw new Error("Vitest returned no file");
  return file;
}
