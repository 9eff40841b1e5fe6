import { createPageHost, openFrame, type PageHost, type RunEvent } from "@standby/checks/page";
import type { CheckReport, ExerciseBundle, Files } from "@standby/contract";

/** What happened on the page, in order: events of runs, and input. */
export type LogEntry = RunEvent | { readonly type: "input" };

/** What the tests find on the harness page. */
export interface Harness {
  readonly host: PageHost;
  readonly check: (exercise: ExerciseBundle, answer: Files) => Promise<CheckReport>;
  /** The same for answers that are not about their budgets: a busy machine must not cut them off. */
  readonly checkPatiently: (exercise: ExerciseBundle, answer: Files) => Promise<CheckReport>;
  /** Begins a run that `stop` ends and `result` waits for. */
  readonly begin: (exercise: ExerciseBundle, answer: Files) => void;
  /** The report of the run that was begun last, once it has ended. */
  readonly result: () => Promise<CheckReport>;
  readonly stop: () => void;
  /** Resolves when the log holds an entry of this type. */
  readonly logged: (type: LogEntry["type"]) => Promise<void>;
  /** Starts one more worker and waits until it is ready. */
  readonly start: () => Promise<void>;
  /** Another host whose runner is at this address. */
  readonly hostAt: (runnerUrl: string) => PageHost;
  readonly log: LogEntry[];
}

const runnerUrl = new URL("runner.js", document.baseURI).href;
const PATIENCE = 10;
const host = createPageHost({ runnerUrl });
const patient = createPageHost({ runnerUrl, patience: PATIENCE });
const log: LogEntry[] = [];
let frame: ReturnType<typeof openFrame> | undefined;
let waiting: (() => void)[] = [];
let stopping = new AbortController();
let last: Promise<CheckReport> = Promise.reject(new Error("nothing was begun"));
last.catch(() => {});

const note = (entry: LogEntry): void => {
  log.push(entry);
  for (const look of waiting) look();
};

document.addEventListener("keydown", () => note({ type: "input" }));

Object.assign(globalThis, {
  harness: {
    host,
    log,
    start: async () => {
      frame ??= openFrame(runnerUrl);
      const opened = await frame;
      opened.end(await opened.spawn(10_000));
    },
    check: (exercise, answer) => host.check(exercise, answer, { onEvent: note }),
    checkPatiently: (exercise, answer) => patient.check(exercise, answer),
    begin: (exercise, answer) => {
      stopping = new AbortController();
      last = host.check(exercise, answer, { onEvent: note, signal: stopping.signal });
    },
    result: () => last,
    stop: () => stopping.abort(),
    logged: (type) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (log.some((entry) => entry.type === type)) resolve();
        };
        waiting = [look];
        look();
      }),
    hostAt: (address) => createPageHost({ runnerUrl: address }),
  } satisfies Harness,
});
host.warm();
