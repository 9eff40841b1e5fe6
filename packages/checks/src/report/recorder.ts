import type { CheckReport, CheckResult, ConsoleLine, ExerciseBundle, Host, Outcome } from "@standby/contract";
import type { Budgets } from "../budgets.ts";
import type { SessionEvent } from "../run/events.ts";
import { matchMistake } from "./mistakes.ts";

/** What a caller of a host hears while a run goes on. */
export type RunEvent =
  | { readonly type: "started"; readonly check: string }
  | { readonly type: "finished"; readonly result: CheckResult }
  | { readonly type: "console"; readonly line: ConsoleLine }
  /** What a check recorded, as its site wrote it down; not a part of the report. A later one takes the place of the first. */
  | { readonly type: "recording"; readonly check: string; readonly text: string }
  | { readonly type: "outcome"; readonly outcome: Outcome };

/** How often a check may record: what it saw first, and what it found in the end. */
const RECORDINGS_MAX = 2;

type Described = Pick<ExerciseBundle, "id" | "contentHash" | "engine" | "checks" | "mistakes">;

/**
 * Folds the events of one session into a report. Every host uses it, so every host's report is the same.
 * Where the exercise lists no checks, those that the session collects are taken, each worth one point.
 */
export class Recorder {
  readonly #exercise: Described;
  readonly #host: Host;
  readonly #budgets: Budgets;
  readonly #tell: (event: RunEvent) => void;
  readonly #results: Map<string, CheckResult>;
  readonly #console: ConsoleLine[] = [];
  readonly #startedAt: number;
  readonly #recorded = new Map<string, number>();
  #running: string | null = null;
  #outcome: Outcome | undefined;
  #printedBytes = 0;

  constructor(
    exercise: Described,
    options: { host: Host; budgets: Budgets; startedAt: number; tell?: (event: RunEvent) => void },
  ) {
    this.#exercise = exercise;
    this.#host = options.host;
    this.#budgets = options.budgets;
    this.#startedAt = options.startedAt;
    this.#tell = options.tell ?? (() => {});
    this.#results = new Map(exercise.checks.map((check) => [check.id, notReached(check)]));
  }

  /** Whether the run has an outcome; later events change nothing. */
  get ended(): boolean {
    return this.#outcome !== undefined;
  }

  /** Takes one event of the session. Checks that the exercise does not have are ignored. */
  take(event: SessionEvent): void {
    if (this.ended) return;
    if (event.type === "collected" && this.#exercise.checks.length === 0) {
      for (const id of event.checks) this.#results.set(id, notReached({ id, points: 1 }));
    }
    if (event.type === "started" && this.#results.has(event.check)) {
      this.#running = event.check;
      this.#tell({ type: "started", check: event.check });
    }
    if (event.type === "left" && this.#running === event.check) this.#running = null;
    if (event.type === "finished") this.#finish(event);
    if (event.type === "console") this.#print(event.line);
    if (event.type === "recording") this.#passOn(event.text);
    if (event.type === "did-not-load") this.end({ kind: "did-not-load", failure: event.failure });
    if (event.type === "cut-off") this.end({ kind: "cut-off", reason: event.reason, message: event.message });
    if (event.type === "done") this.#done();
  }

  /** Ends the run with an outcome from outside. A check that was running has not finished in time. */
  end(outcome: Outcome): void {
    if (this.ended) return;
    this.#outcome = outcome;
    if (outcome.kind === "cut-off" && this.#running !== null && outcome.reason !== "stopped") {
      const failure = { name: "CutOff", message: outcome.message };
      this.#settle(this.#running, { state: "timed-out", failures: [failure], durationMs: 0 });
    }
    this.#tell({ type: "outcome", outcome });
  }

  /** The report, once the run has ended. */
  report(now: number): CheckReport {
    const checks = [...this.#results.values()];
    const withMistake = matchMistake(checks, this.#exercise.mistakes, this.#outcome);
    return {
      version: 1,
      exercise: this.#exercise.id,
      contentHash: this.#exercise.contentHash,
      engine: this.#exercise.engine,
      host: this.#host,
      standing: this.#host === "verified" ? "verified" : "self-checked",
      outcome: this.#outcome ?? { kind: "our-fault", message: "The run ended without a word." },
      checks: withMistake,
      console: this.#console,
      earned: sum(checks.map((check) => check.earned)),
      possible: sum(checks.map((check) => check.points)),
      durationMs: Math.max(0, now - this.#startedAt),
    };
  }

  #finish(event: Extract<SessionEvent, { type: "finished" }>): void {
    if (this.#running === event.check) this.#running = null;
    this.#settle(event.check, event);
  }

  #settle(
    id: string,
    end: Pick<CheckResult, "state" | "durationMs"> & { failures: readonly CheckResult["failures"][number][] },
  ): void {
    const known = this.#results.get(id);
    if (!known || known.state !== "not-reached") return;
    const result: CheckResult = {
      ...known,
      state: end.state,
      earned: end.state === "passed" ? known.points : 0,
      failures: [...end.failures],
      durationMs: end.durationMs,
    };
    this.#results.set(id, result);
    this.#tell({ type: "finished", result });
  }

  #print(line: ConsoleLine): void {
    this.#printedBytes += line.text.length;
    const { outputBytes, outputLines } = this.#budgets;
    if (this.#printedBytes > outputBytes || this.#console.length >= outputLines) {
      this.end({ kind: "cut-off", reason: "too-much-output", message: tooMuchOutput(this.#budgets) });
      return;
    }
    const kept = { ...line, check: line.check ?? this.#running };
    this.#console.push(kept);
    this.#tell({ type: "console", line: kept });
  }

  #passOn(text: string): void {
    const check = this.#running;
    if (check === null) return;
    const recorded = this.#recorded.get(check) ?? 0;
    if (recorded === RECORDINGS_MAX) return;
    this.#recorded.set(check, recorded + 1);
    this.#tell({ type: "recording", check, text });
  }

  #done(): void {
    const missing = [...this.#results.values()].filter((result) => result.state === "not-reached");
    if (missing.length === 0) this.end({ kind: "finished" });
    else this.end({ kind: "our-fault", message: `The checks ended without running: ${missing[0]?.id}.` });
  }
}

function notReached(check: { id: string; points: number }): CheckResult {
  return { id: check.id, state: "not-reached", points: check.points, earned: 0, failures: [], durationMs: 0 };
}

function tooMuchOutput({ outputBytes, outputLines }: Budgets): string {
  return `The code printed more than ${outputLines} lines or ${outputBytes / 1024} kB: print less, or look for a loop that prints.`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
