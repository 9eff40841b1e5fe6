import type { Fault, FaultSchedule } from "@standby/contract";
import type { Case } from "./trial.ts";

/** Units to which times are rounded, from coarse to fine. */
const ROUND_US = [1_000_000, 100_000, 10_000, 1_000];

/** Makes one thing smaller at a time, and keeps it where the case still fails. */
class Shrinker {
  best: Case;
  private left: number;
  private readonly fails: (each: Case) => boolean;

  constructor(first: Case, attemptsMax: number, fails: (each: Case) => boolean) {
    this.best = first;
    this.left = attemptsMax;
    this.fails = fails;
  }

  try(change: Partial<Case>): boolean {
    if (this.left <= 0) return false;
    this.left -= 1;
    const smaller = { ...this.best, ...change };
    if (!this.fails(smaller)) return false;
    this.best = smaller;
    return true;
  }

  tryFault(index: number, change: Partial<Fault>): boolean {
    const { schedule } = this.best;
    return this.try({
      schedule: schedule.map((fault, each) => (each === index ? { ...fault, ...change } : fault)),
    });
  }
}

/**
 * The smallest case found that fails still: with fewer faults, shorter ones, fewer nodes hit, rounder times, fewer
 * operations and fewer clients; in this order, and again while anything became smaller.
 */
export function shrink(first: Case, attemptsMax: number, fails: (each: Case) => boolean): Case {
  const shrinker = new Shrinker(first, attemptsMax, fails);
  let before: Case;
  do {
    before = shrinker.best;
    dropFaults(shrinker);
    shortenFaults(shrinker);
    hitFewer(shrinker);
    roundTimes(shrinker);
    askLess(shrinker);
  } while (shrinker.best !== before);
  return shrinker.best;
}

/** Leaves out half of the faults, then quarters, down to single ones. */
function dropFaults(shrinker: Shrinker): void {
  for (
    let size = Math.ceil(shrinker.best.schedule.length / 2);
    size >= 1;
    size = size === 1 ? 0 : size >> 1
  ) {
    for (let from = 0; from < shrinker.best.schedule.length;) {
      const { schedule } = shrinker.best;
      const rest: FaultSchedule = [...schedule.slice(0, from), ...schedule.slice(from + size)];
      if (!shrinker.try({ schedule: rest })) from += size;
    }
  }
}

function shortenFaults(shrinker: Shrinker): void {
  for (let index = 0; index < shrinker.best.schedule.length; index++) {
    for (;;) {
      const duration = shrinker.best.schedule[index]?.duration ?? 0;
      const shorter = halved(duration);
      if (shorter >= duration || !shrinker.tryFault(index, { duration: shorter })) break;
    }
  }
}

/** Half of a duration in whole milliseconds, but not 0, which would mean the rest of the run. */
function halved(duration: number): number {
  return Math.max(1_000, Math.floor(duration / 2_000) * 1_000);
}

function hitFewer(shrinker: Shrinker): void {
  for (let index = 0; index < shrinker.best.schedule.length; index++) {
    for (const side of ["target", "against"] as const) {
      for (const name of shrinker.best.schedule[index]?.[side] ?? []) {
        const names = shrinker.best.schedule[index]?.[side] ?? [];
        if (names.length > 1) shrinker.tryFault(index, { [side]: names.filter((each) => each !== name) });
      }
    }
  }
}

function roundTimes(shrinker: Shrinker): void {
  for (let index = 0; index < shrinker.best.schedule.length; index++) {
    for (const field of ["at", "duration"] as const) {
      for (const unit of ROUND_US) {
        const value = shrinker.best.schedule[index]?.[field] ?? 0;
        const rounded = Math.round(value / unit) * unit;
        if (rounded === value || (rounded === 0 && field === "duration")) continue;
        if (shrinker.tryFault(index, { [field]: rounded })) break;
      }
    }
  }
}

function askLess(shrinker: Shrinker): void {
  const smaller = (field: "operations" | "clients" | "keys", value: number): boolean =>
    value >= 1 &&
    value < shrinker.best.workload[field] &&
    shrinker.try({ workload: { ...shrinker.best.workload, [field]: value } });
  while (smaller("operations", shrinker.best.workload.operations >> 1)) continue;
  while (smaller("clients", shrinker.best.workload.clients - 1)) continue;
  smaller("keys", 1);
}
