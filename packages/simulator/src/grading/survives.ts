import type { Evidence, FaultSchedule, Workload } from "@standby/contract";
import { USUAL_WORKLOAD } from "../actors/usual-workload.ts";
import { describeSchedule } from "../faults/describe-schedule.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { System } from "../kernel/system.ts";
import type { Property } from "../properties/property.ts";
import { NotDecided, NotSurvived } from "./not-survived.ts";
import { shrink } from "./shrink.ts";
import { describeSurvival, survivalOf, type Survival } from "./survival.ts";
import { attempt, type Case, type Trial, type Trials } from "./trial.ts";

/** What a system is put through. */
export interface SurvivesOptions {
  /** The seeds of the runs, or their number, counted from 1. */
  readonly seeds: number | readonly number[];
  /** The faults of every run, or of the run of a seed. */
  readonly schedule: FaultSchedule | ((seed: number) => FaultSchedule);
  /** What clients do; `USUAL_WORKLOAD` unless given. */
  readonly workload?: Workload;
  readonly properties: readonly Property[];
  /** How long a run lasts, in microseconds of virtual time; 20 s unless given. */
  readonly untilUs?: number;
  /** Steps after which a run is given up; 500,000 unless given. */
  readonly stepsMax?: number;
  /** Runs made at most while shrinking; 300 unless given. */
  readonly shrinkMax?: number;
  /** When to stop in real time: a clock in milliseconds, and how many of them all runs together may take. */
  readonly time?: { readonly clock: () => number; readonly ms: number };
  /** Told of the first violation at once, before it is shrunk and while other seeds are still to come. */
  readonly onViolation?: (evidence: Evidence) => void;
}

/**
 * Asserts that a system keeps its promises whatever the seeds bring.
 *
 * All seeds are run without a trace and counted. The first case that breaks a promise is shrunk, and must break the
 * same promise when it is run again with a trace.
 *
 * @throws NotSurvived with evidence in the contract's shape where a promise was broken.
 * @throws NotDecided where none was, but a run took too many events or too long, or a checker gave up.
 * @throws whatever a handler throws.
 */
export function survives(system: System, options: SurvivesOptions): Survival {
  const { untilUs = 20_000_000, stepsMax = 500_000, properties, workload = USUAL_WORKLOAD } = options;
  const trials: Trials = { system, untilUs, stepsMax, properties };
  const seeds = seedsOf(options.seeds);
  const startedMs = options.time?.clock() ?? 0;
  const isLate = (): boolean =>
    options.time !== undefined && options.time.clock() - startedMs > options.time.ms;
  const caseOf = (seed: number): Case => {
    const { schedule } = options;
    return { seed, schedule: typeof schedule === "function" ? schedule(seed) : schedule, workload };
  };

  let first: { each: Case; trial: Trial } | null = null;
  let survived = 0;
  let undecided = 0;
  let why = "";
  for (const [index, seed] of seeds.entries()) {
    if (isLate()) {
      undecided += seeds.length - index;
      why ||= "the runs take too long";
      break;
    }
    const each = caseOf(seed);
    const trial = attempt(trials, each);
    if (index === 0) checkRepeats(trials, each, trial);
    if (trial.verdict.kind === "kept") survived++;
    else if (trial.verdict.kind === "unknown") {
      undecided++;
      why ||= trial.verdict.why;
    } else if (first === null) {
      first = { each, trial };
      options.onViolation?.(evidenceOf(each, trial, survivalOf(index + 1, survived, undecided)));
    }
  }
  const survival = survivalOf(seeds.length, survived, undecided);
  if (first !== null)
    throw notSurvived(trials, first.each, first.trial, survival, options.shrinkMax ?? 300, isLate);
  if (undecided > 0) {
    throw new NotDecided(`Not decided, because ${why}. ${describeSurvival(survival)}`, survival);
  }
  return survival;
}

function seedsOf(seeds: number | readonly number[]): readonly number[] {
  if (typeof seeds !== "number") {
    if (seeds.length > 0) return seeds;
    throw new RangeError("seeds is an empty list, but a check without a run would pass whatever the answer");
  }
  checkWhole("seeds", seeds, 1);
  return Array.from({ length: seeds }, (_, index) => index + 1);
}

/** One seed is one run. What is kept outside of the instances would carry over from run to run. */
function checkRepeats(trials: Trials, each: Case, trial: Trial): void {
  if (attempt(trials, each).run.hash === trial.run.hash) return;
  throw new Error(
    "The same seed gave two different runs. Keep everything in fields of the instance or on ctx.disk: variables outside of it are shared by all nodes and survive from run to run.",
  );
}

function notSurvived(
  trials: Trials,
  each: Case,
  trial: Trial,
  survival: Survival,
  shrinkMax: number,
  isLate: () => boolean,
): NotSurvived {
  const broken = nameOf(trial);
  const smallest = shrink(
    each,
    shrinkMax,
    (smaller) => !isLate() && nameOf(attempt(trials, smaller)) === broken,
  );
  let traced = attempt(trials, smallest, true);
  let shown = smallest;
  if (nameOf(traced) !== broken) {
    traced = attempt(trials, each, true);
    shown = each;
  }
  const evidence = evidenceOf(shown, traced, survival);
  const message = `It does not hold that ${evidence.property}. ${capitalised(evidence.sentence)}. Then: ${evidence.firstBadEvent}. ${describeSurvival(survival)}`;
  return new NotSurvived(message, evidence, survival, traced.run);
}

function nameOf({ verdict }: Trial): string | null {
  return verdict.kind === "broken" ? verdict.property.name : null;
}

function evidenceOf({ seed, schedule, workload }: Case, { verdict }: Trial, survival: Survival): Evidence {
  if (verdict.kind !== "broken") throw new Error("Only a broken promise has evidence");
  return {
    property: verdict.property.name,
    seed,
    schedule,
    workload,
    sentence: describeSchedule(schedule),
    firstBadEvent: verdict.violation.firstBadEvent,
    tried: survival.tried,
    survived: survival.survived,
  };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
