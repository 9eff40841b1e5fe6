import { computed, signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Attempt, CheckReport, ExerciseBundle, Files } from "@standby/contract";
import { sameFiles } from "../../progress/same-files.ts";
import { spokenVerdict } from "../spoken-verdict.ts";
import {
  idleRun,
  isAttempt,
  startedRun,
  withEvent,
  withHostFailure,
  withReport,
} from "../state/run-state.ts";
import type { RunState } from "../state/run-state.ts";
import { verdictOf } from "../state/verdict.ts";
import type { Verdict } from "../state/verdict.ts";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { WorkspaceData } from "../workspace-data.ts";
import type { CodeModel } from "./code-model.ts";
import type { Dependencies } from "./dependencies.ts";
import type { Notices } from "./notices.ts";

/** Running the checks, and what they found. */
export interface RunModel {
  run: Signal<RunState>;
  verdict: ReadonlySignal<Verdict>;
  /** Whether the code has changed since it ran. */
  outdated: ReadonlySignal<boolean>;
  /** The exercise as the checks need it; null until it was loaded. */
  bundle: Signal<ExerciseBundle | null>;
  /** Fetches what a run needs and prepares a worker, so that Run answers at once. */
  warm(): void;
  start(): Promise<void>;
  stop(): void;
  dispose(): void;
}

/** Longer than storing an attempt takes; where storage hangs, the learner does not wait for it. */
const KEPT_WITHIN_MS = 2_000;

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes the runs of one exercise's workspace. */
export function createRunModel(
  data: WorkspaceData,
  code: CodeModel,
  deps: Dependencies,
  notices: Notices,
): RunModel {
  const run = signal<RunState>(idleRun);
  const ran = signal<Files | null>(null);
  const bundle = signal<ExerciseBundle | null>(null);
  const verdict = computed(() => verdictOf(data.checks, run.value.results));
  const outdated = computed(() => ran.value !== null && !sameFiles(ran.value, code.files.value));
  const ready = once(async () => {
    const [fetched, runner] = await Promise.all([deps.fetchJson(data.urls.bundle), deps.openRunner()]);
    // The site's own build made it from the schema; what came is only held against this page.
    const exercise = fetched as ExerciseBundle;
    if (exercise.contentHash !== data.contentHash) notices.stale.value = true;
    bundle.value = exercise;
    runner.warm();
    return { exercise, runner };
  });
  let stopping: AbortController | null = null;

  const record = async (report: CheckReport, files: Files): Promise<void> => {
    if (isAttempt(report.outcome)) await code.recordAttempt(attemptOf(report, files, deps.now()));
  };

  const check = async (files: Files, controller: AbortController): Promise<void> => {
    const { exercise, runner } = await ready();
    if (controller.signal.aborted) {
      run.value = idleRun;
      return;
    }
    const report = await runner.check(exercise, files, {
      signal: controller.signal,
      onEvent: (event) => (run.value = withEvent(run.value, event)),
    });
    // The verdicts of single checks are shown already; the whole is said once the attempt is kept.
    const kept = record(report, files);
    await Promise.race([kept, after(KEPT_WITHIN_MS)]);
    run.value = withReport(run.value, report);
    await kept;
    if (code.progress.value.passedAt !== null) void deps.keep();
  };

  return {
    run,
    verdict,
    outdated,
    bundle,
    warm: () => void ready().catch(() => undefined),
    async start() {
      if (run.value.phase === "running" || !code.loaded.value) return;
      const files = code.files.value;
      const controller = new AbortController();
      stopping = controller;
      ran.value = files;
      run.value = startedRun;
      notices.announce(words.announceRunning);
      try {
        await check(files, controller);
      } catch {
        run.value = withHostFailure(run.value, words.bundleFailed);
        await notices.loadFailed();
      } finally {
        stopping = null;
      }
      notices.announce(spokenVerdict(run.value.outcome, verdict.value));
    },
    stop: () => stopping?.abort(),
    dispose() {
      if (bundle.peek() !== null) void ready().then(({ runner }) => runner.dispose());
    },
  };
}

/** Does the work when it is first asked for, and again only after it failed. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = null;
      throw error;
    });
    return done;
  };
}

/** A finished run as it is kept. */
function attemptOf(report: CheckReport, files: Files, at: string): Attempt {
  const passed =
    report.outcome.kind === "finished" &&
    report.checks.length > 0 &&
    report.checks.every((check) => check.state === "passed");
  return {
    at,
    files,
    contentHash: report.contentHash,
    earned: report.earned,
    possible: report.possible,
    passed,
    states: Object.fromEntries(report.checks.map((check) => [check.id, check.state])),
  };
}
