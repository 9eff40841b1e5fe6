import type { CheckReport, ExerciseBundle, Files } from "@standby/contract";
import { budgetsFor, patient } from "../budgets.ts";
import { plan } from "../plan/plan.ts";
import { seedOf } from "../plan/seed.ts";
import type { CheckOptions } from "../report/check-options.ts";
import { Recorder } from "../report/recorder.ts";
import { watchRun, type Watched } from "../report/watch-run.ts";
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
 * @param options.patience how many times as long as budgeted a run may take; 1 by default. Not for judging learners.
 */
export function createPageHost(options: {
  readonly runnerUrl: string;
  readonly patience?: number;
}): PageHost {
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
  const takeSpare = async (): Promise<Place> => {
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
    const budgets = patient(budgetsFor(exercise), options.patience ?? 1);
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
        const place = await takeWorker();
        const job = {
          modules: planned.modules,
          checkMs: budgets.checkMs,
          seed: seedOf(exercise.contentHash),
        };
        await runIn(place, job, { recorder, budgets, signal: watch.signal });
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

interface Place {
  readonly opened: Frame;
  readonly worker: number;
}

/** Resolves when the run in a worker has an outcome. */
function runIn(
  { opened, worker }: Place,
  job: Parameters<Frame["run"]>[1],
  watched: Omit<Watched, "lookEveryMs" | "readyWithinMs">,
): Promise<void> {
  const often = { lookEveryMs: LOOK_EVERY_MS, readyWithinMs: READY_WITHIN_MS };
  return watchRun({ ...watched, ...often }, (watch) => {
    opened.run(worker, job, {
      event: watch.hear,
      flood: () => watch.cutOff("too-much-output", "The code sent far too many messages."),
      died: (message) => watch.cutOff("did-not-answer", `The run broke off: ${message}`),
    });
    return () => opened.end(worker);
  });
}
