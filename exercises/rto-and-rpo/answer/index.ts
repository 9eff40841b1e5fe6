import type { Copy, Objectives, Plan, Recovery } from "../given/recovery.ts";

/** The seconds of work that a failure loses, given the copies that were made. */
export function lostSec(copies: readonly Copy[], failedAt: number): number {
  throw new Error("Not written yet.");
}

/** The seconds of work that a plan loses at the worst moment. */
export function worstLossSec(plan: Plan): number {
  throw new Error("Not written yet.");
}

/** The seconds of work that a plan loses on average over all moments. */
export function meanLossSec(plan: Plan): number {
  throw new Error("Not written yet.");
}

/** How long users wait, from the failure on. */
export function outageSec(recovery: Recovery): number {
  throw new Error("Not written yet.");
}

/** Whether both objectives hold whenever it fails. */
export function keeps(plan: Plan, recovery: Recovery, objectives: Objectives): boolean {
  throw new Error("Not written yet.");
}

/** The longest time between the starts of backups that keeps an RPO; null where none does. */
export function longestIntervalSec(takesSec: number, rpoSec: number): number | null {
  throw new Error("Not written yet.");
}
