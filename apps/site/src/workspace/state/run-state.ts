import type { CheckReport, CheckResult, ConsoleLine, Outcome } from "@standby/contract";
import type { RunEvent } from "../runner.ts";

/** A run as it is shown while it goes on and after it. */
export interface RunState {
  phase: "idle" | "running" | "done";
  /** By check id; a check without a result has not ended yet. */
  results: ReadonlyMap<string, CheckResult>;
  /** The check that is running. */
  current: string | null;
  console: readonly ConsoleLine[];
  /** What checks recorded, by their ids; unread, and of any form. */
  recordings: ReadonlyMap<string, string>;
  outcome: Outcome | null;
  /** The whole report; null until the run has ended. */
  report: CheckReport | null;
}

/** Nothing has run. */
export const idleRun: RunState = {
  phase: "idle",
  results: new Map(),
  current: null,
  console: [],
  recordings: new Map(),
  outcome: null,
  report: null,
};

/** A run that has just begun. */
export const startedRun: RunState = { ...idleRun, phase: "running" };

/** The run after one thing that happened in it. */
export function withEvent(run: RunState, event: RunEvent): RunState {
  switch (event.type) {
    case "started":
      return { ...run, current: event.check };
    case "finished": {
      const results = new Map(run.results).set(event.result.id, event.result);
      return { ...run, results, current: run.current === event.result.id ? null : run.current };
    }
    case "console":
      return { ...run, console: [...run.console, event.line] };
    case "recording":
      return { ...run, recordings: new Map(run.recordings).set(event.check, event.text) };
    case "outcome":
      return { ...run, outcome: event.outcome };
  }
}

/** The run after it has ended: what the report says counts, whatever was streamed. Recordings are kept. */
export function withReport({ recordings }: RunState, report: CheckReport): RunState {
  return {
    phase: "done",
    results: new Map(report.checks.map((check) => [check.id, check])),
    current: null,
    console: report.console,
    recordings,
    outcome: report.outcome,
    report,
  };
}

/** The run after the host failed without a report: says nothing about the answer. */
export function withHostFailure(run: RunState, message: string): RunState {
  return { ...run, phase: "done", current: null, outcome: { kind: "our-fault", message } };
}

/** Whether a run counts as an attempt: one that the host spoilt, or that was stopped, does not. */
export function isAttempt(outcome: Outcome): boolean {
  if (outcome.kind === "our-fault") return false;
  return !(outcome.kind === "cut-off" && outcome.reason === "stopped");
}
