import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { CheckReport, ExerciseBundle, Files, Host } from "@standby/contract";
import { budgetsFor, patient, type Budgets } from "../budgets.ts";
import { plan, type PlannedModule } from "../plan/plan.ts";
import { seedOf } from "../plan/seed.ts";
import type { CheckOptions } from "../report/check-options.ts";
import { Recorder } from "../report/recorder.ts";
import { watchRun } from "../report/watch-run.ts";
import type { SessionEvent } from "../run/events.ts";
import { startProcess, type Program } from "./start-process.ts";

/** One run, as it is handed to a lane's process. */
export interface LaneJob {
  /** Tells the events of one run from late ones of the run before. */
  readonly number: number;
  readonly modules: readonly PlannedModule[];
  readonly exercise: ExerciseBundle;
  readonly answer: Files;
  readonly budgets: Budgets;
  readonly seed: number;
}

/** What a lane's process says; signs of life belong to no job. */
export type FromLane =
  | { readonly type: "ready" }
  | { readonly type: "event"; readonly job: number | null; readonly event: SessionEvent };

/** The kind of process that a lane keeps. */
export interface LaneOptions {
  readonly host: Host;
  /** The script of the process, as a file address. */
  readonly script: URL;
  readonly execArgv?: readonly string[];
  /** Handed to the process as its arguments. */
  readonly args?: readonly string[];
  /** What is started in the place of the process, such as a sandbox with the process in it. */
  readonly within?: (command: readonly string[]) => Program;
  /** After so many runs the process is renewed. */
  readonly runsPerProcess: number;
  /** How many times as long as budgeted a run may take; 1 by default. Not for judging learners. */
  readonly patience?: number;
}

const LOOK_EVERY_MS = 50;
const READY_WITHIN_MS = 30_000;

interface Running {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  runs: number;
}

/** A child process that checks one answer after another, and is killed and replaced where one does not end. */
export class Lane {
  readonly #options: LaneOptions;
  #running: Running | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #jobs = 0;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** Starts the process, so that the next check does not wait for it. */
  warm(): Promise<void> {
    this.#running ??= this.#spawn();
    return this.#running.ready;
  }

  /** Checks one answer; resolves with a report whatever the answer does. Runs are made one at a time. */
  check(exercise: ExerciseBundle, answer: Files, options: CheckOptions = {}): Promise<CheckReport> {
    const result = this.#queue.then(() => this.#check(exercise, answer, options));
    this.#queue = result.catch(() => {});
    return result;
  }

  /** Ends the process. */
  dispose(): void {
    this.#running?.child.kill("SIGKILL");
    this.#running = undefined;
  }

  async #check(exercise: ExerciseBundle, answer: Files, options: CheckOptions): Promise<CheckReport> {
    const budgets = patient(budgetsFor(exercise), this.#options.patience ?? 1);
    const recorder = new Recorder(exercise, {
      host: this.#options.host,
      budgets,
      startedAt: performance.now(),
      ...(options.onEvent ? { tell: options.onEvent } : {}),
    });
    const planned = plan(exercise, answer);
    if (!planned.ok) {
      recorder.end({ kind: "did-not-load", failure: planned.failure });
      return recorder.report(performance.now());
    }
    this.#jobs += 1;
    const job: LaneJob = {
      number: this.#jobs,
      modules: planned.modules,
      exercise: { ...exercise, mistakes: [] },
      answer,
      budgets,
      seed: seedOf(exercise.contentHash),
    };
    try {
      await this.warm();
      await this.#run(job, recorder, options.signal);
    } catch (error) {
      recorder.end({ kind: "our-fault", message: `The checks could not be run: ${String(error)}` });
      this.dispose();
    }
    return recorder.report(performance.now());
  }

  async #run(job: LaneJob, recorder: Recorder, signal: AbortSignal | undefined): Promise<void> {
    const running = this.#running as Running;
    const finished = await runIn(running.child, job, recorder, signal);
    running.runs += 1;
    if (!finished || running.runs >= this.#options.runsPerProcess) this.dispose();
  }

  #spawn(): Running {
    const { script, execArgv = [], args = [], within = (command) => ({ command }) } = this.#options;
    const child = startProcess(within([process.execPath, ...execArgv, fileURLToPath(script), ...args]));
    child.unref();
    child.channel?.unref?.();
    const ready = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the process did not start")), READY_WITHIN_MS);
      child.once("message", () => (clearTimeout(late), resolve()));
      child.once("error", (error) => (clearTimeout(late), reject(error)));
      child.once("exit", (code) => (clearTimeout(late), reject(new Error(`the process ended with ${code}`))));
    });
    return { child, ready, runs: 0 };
  }
}

/** A program around the process tells of a signal by a code above 128. */
const isKilled = (code: number | null): boolean => code === null || code > 128;

/** Resolves when the run has an outcome: true where the process is fit for another. */
async function runIn(
  child: ChildProcess,
  job: LaneJob,
  recorder: Recorder,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  let finished = false;
  const { budgets } = job;
  const watched = { recorder, budgets, signal, lookEveryMs: LOOK_EVERY_MS, readyWithinMs: READY_WITHIN_MS };
  await watchRun(watched, (watch) => {
    const hear = (message: FromLane): void => {
      if (message.type !== "event" || (message.job !== null && message.job !== job.number)) return;
      if (message.job === null && !watch.begun()) return;
      finished = message.event.type === "done" || message.event.type === "did-not-load";
      watch.hear(message.event);
    };
    const exit = (code: number | null): void =>
      watch.cutOff("did-not-answer", `The run broke off (${isKilled(code) ? "killed" : code}).`);
    child.on("message", hear).on("exit", exit);
    child.send(job);
    return () => child.off("message", hear).off("exit", exit);
  });
  return finished;
}
