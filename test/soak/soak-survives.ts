import {
  NotDecided,
  NotSurvived,
  type Survival,
  type SurvivesOptions,
  type System,
} from "@standby/simulator";
import type { SoakJob } from "./job.ts";
import { addRecord, readRecords, type SoakRecord } from "./record.ts";

/** Where the seeds of a soak begin: far from those of any check. */
const FIRST_SEED = 1_000_001;
/** Seeds of one record; a soak that was ended goes on after the last one. */
const AT_ONCE = 250;

type Survives = (system: System, options: SurvivesOptions) => Survival;
type Schedules = SurvivesOptions["schedule"];
type Counts = Pick<SoakRecord, "survived" | "undecided" | "first">;

/** What a check puts through a soak in the place of `survives`. */
export interface Soaked {
  readonly check: string;
  readonly call: number;
  readonly system: System;
  readonly options: SurvivesOptions;
  /** Each template by itself, where it is known of which ones the schedules are. */
  readonly ofTemplates: ReadonlyMap<string, Schedules>;
}

/**
 * Runs the seeds of a job that no record tells of yet, and writes down what they bring. Templates take turns, so that a
 * soak that was ended early has tried them all.
 */
export function soak(
  survives: Survives,
  job: SoakJob,
  { check, call, system, options, ofTemplates }: Soaked,
): void {
  const { version, subject, variant, records, count, isEachTemplate } = job;
  const seeds = typeof options.seeds === "number" ? options.seeds : options.seeds.length;
  const schedules: ReadonlyMap<string, Schedules> =
    isEachTemplate && ofTemplates.size > 0 ? ofTemplates : new Map([["all", options.schedule]]);
  const known = { version, subject, variant, check, call };
  const before = readRecords(records).filter((record) => isOf(record, known));
  const done = new Set(before.map(({ template, from }) => `${template} ${from}`));
  for (let from = FIRST_SEED; from < FIRST_SEED + count; from += AT_ONCE) {
    const tried = Math.min(AT_ONCE, FIRST_SEED + count - from);
    const list = Array.from({ length: tried }, (_, index) => from + index);
    for (const [template, schedule] of schedules) {
      if (done.has(`${template} ${from}`)) continue;
      const counts = countsOf(survives, system, { ...options, schedule }, list);
      addRecord(records, { ...known, template, seeds, from, tried, ...counts });
    }
  }
}

function isOf(record: SoakRecord, known: Partial<SoakRecord>): boolean {
  return Object.entries(known).every(([field, value]) => record[field as keyof SoakRecord] === value);
}

/** Runs seeds without shrinking what fails. A run in which something is thrown is one that did not survive. */
function countsOf(
  survives: Survives,
  system: System,
  given: SurvivesOptions,
  seeds: readonly number[],
): Counts {
  const { time: _, onViolation: __, ...options } = given;
  try {
    const { survived, undecided } = survives(system, { ...options, seeds, shrinkMax: 0 });
    return { survived, undecided, first: null };
  } catch (error) {
    if (error instanceof NotSurvived) {
      const { survived, undecided } = error.survival;
      return { survived, undecided, first: { seed: error.evidence.seed, broken: error.evidence.property } };
    }
    if (error instanceof NotDecided) {
      const { survived, undecided } = error.survival;
      return { survived, undecided, first: null };
    }
    if (seeds.length > 1) return added(seeds.map((seed) => countsOf(survives, system, given, [seed])));
    return { survived: 0, undecided: 0, first: { seed: seeds[0] ?? 0, broken: String(error) } };
  }
}

function added(all: readonly Counts[]): Counts {
  return {
    survived: all.reduce((sum, { survived }) => sum + survived, 0),
    undecided: all.reduce((sum, { undecided }) => sum + undecided, 0),
    first: all.find(({ first }) => first !== null)?.first ?? null,
  };
}
