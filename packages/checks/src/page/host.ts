import type { CheckReport, ExerciseBundle, Files, Outcome } from "@standby/contract";
import { budgetsFor } from "../budgets.ts";
import { plan } from "../plan/plan.ts";
import { seedOf } from "../plan/seed.ts";
import type { CheckOptions } from "../report/check-options.ts";
import { Judge } from "../report/judge.ts";
import { Recorder } from "../report/recorder.ts";
import type { SessionEvent } from "../run/events.ts";
import { openFrame, type Frame } from "./frame.ts";

const LOOK_EVERY_MS = 100;
const READY_WITHIN_MS = 10_000;

/** Checks answers in the learner's page. */
export interface PageHost {
  /** Opens the sandbox and prepares a worker, so that the next check starts at once. */
  warm(): void;
  /** Checks one answer; resolves with a report whatever the answer does. Runs are made one at a time. */
  check(exercise: ExerciseBundle, answer: Files, options?: CheckOptions): Promise<CheckReport>;
  /** Ends every worker and removes the sandbox. */
  dispose(): void;
}

/**
 * Makes the page's host.
 *
 * @param options.runnerUrl where the runner's script is served, on the page's own origin
 */
export function createPageHost(options: { readonly runnerUrl: string }): PageHost {
  let frame: Promise<Frame> | undefined;
  let spare: Promise<number> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const open = (): Promise<Frame> => {
    frame ??= openFrame(options.runnerUrl).catch((error: unknown) => {
      frame = undefined;
      throw error;
    });
    return frame;
  };
  const warm = (): void => {
    spare ??= open().then((opened) => opened.spawn(READY_WITHIN_MS));
    spare.catch(() => (spare = undefined));
  };
  const close = (): void => {
    void frame?.then(
      (opened) => opened.remove(),
      () => {},
    );
    frame = undefined;
    spare = undefined;
  };
  const takeSpare = async (): Promise<{ opened: Frame; worker: number }> => {
    warm();
    const mine = spare as Promise<number>;
    spare = undefined;
    return { opened: await open(), worker: await mine };
  };
  /** A sandbox that no longer starts workers is replaced, once. */
  const takeWorker = (): ReturnType<typeof takeSpare> =>
    takeSpare().catch(() => {
      close();
      return takeSpare();
    });

  const run = async (exercise: ExerciseBundle, answer: Files, watch: CheckOptions): Promise<CheckReport> => {
    const budgets = budgetsFor(exercise);
    const recorder = new Recorder(exercise, {
      host: "page",
      budgets,
      startedAt: performance.now(),
      ...(watch.onEvent ? { tell: watch.onEvent } : {}),
    });
    try {
      const planned = plan(exercise, answer);
      if (!planned.ok) recorder.end({ kind: "did-not-load", failure: planned.failure });
      else {
        const { opened, worker } = await takeWorker();
        const job = {
          modules: planned.modules,
          checkMs: budgets.checkMs,
          seed: seedOf(exercise.contentHash),
        };
        await watchRun({
          opened,
          worker,
          job,
          recorder,
          judge: new Judge(budgets, performance.now()),
          watch,
        });
        opened.end(worker);
      }
    } catch (error) {
      recorder.end({ kind: "our-fault", message: `The checks could not be started: ${String(error)}` });
    }
    warm();
    return recorder.report(performance.now());
  };

  return {
    warm,
    check: (exercise, answer, watch = {}) => {
      const result = queue.then(() => run(exercise, answer, watch));
      queue = result.catch(() => {});
      return result;
    },
    dispose: close,
  };
}

const NOT_BEGUN: Outcome = { kind: "our-fault", message: "The checks did not begin." };

interface Watched {
  readonly opened: Frame;
  readonly worker: number;
  readonly job: Parameters<Frame["run"]>[1];
  readonly recorder: Recorder;
  readonly judge: Judge;
  readonly watch: CheckOptions;
}

/** Resolves when the run has an outcome, from inside or from outside. */
function watchRun({ opened, worker, job, recorder, judge, watch }: Watched): Promise<void> {
  return new Promise((resolve) => {
    const sentAt = performance.now();
    const close = (): void => {
      clearInterval(look);
      watch.signal?.removeEventListener("abort", stop);
      resolve();
    };
    const settle = (): void => {
      if (recorder.ended) close();
    };
    const stop = (): void => {
      recorder.end({ kind: "cut-off", reason: "stopped", message: "You stopped the run." });
      settle();
    };
    const look = setInterval(() => {
      const cutOff = judge.verdict(performance.now());
      if (cutOff) recorder.end(cutOff);
      if (!judge.begun && performance.now() - sentAt > READY_WITHIN_MS) recorder.end(NOT_BEGUN);
      settle();
    }, LOOK_EVERY_MS);
    if (watch.signal?.aborted) return stop();
    watch.signal?.addEventListener("abort", stop);
    opened.run(worker, job, {
      event: (event: SessionEvent) => {
        judge.hear(event, performance.now());
        recorder.take(event);
        settle();
      },
      flood: () => {
        recorder.end({
          kind: "cut-off",
          reason: "too-much-output",
          message: "The code sent far too many messages.",
        });
        settle();
      },
      died: (message) => {
        recorder.end({ kind: "cut-off", reason: "did-not-answer", message: `The run broke off: ${message}` });
        settle();
      },
    });
  });
}
