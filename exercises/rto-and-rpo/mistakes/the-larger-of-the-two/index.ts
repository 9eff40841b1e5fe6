import type { Copy, Objectives, Plan, Recovery } from "../given/recovery.ts";

/** The seconds of work that a failure loses, given the copies that were made. */
export function lostSec(copies: readonly Copy[], failedAt: number): number {
  const usable = copies.filter(({ completeAt }) => completeAt <= failedAt);
  const newest = Math.max(...usable.map(({ beganAt }) => beganAt));
  return failedAt - newest;
}

/** The seconds of work that a plan loses at the worst moment. */
export function worstLossSec(plan: Plan): number {
  switch (plan.kind) {
    case "backup":
      return Math.max(plan.everySec, plan.takesSec);
    case "async":
      return Math.max(...plan.lagsSec);
    case "sync":
      return 0;
  }
}

/** The seconds of work that a plan loses on average over all moments. */
export function meanLossSec(plan: Plan): number {
  switch (plan.kind) {
    case "backup":
      return plan.everySec / 2 + plan.takesSec;
    case "async":
      return plan.lagsSec.reduce((sum, lag) => sum + lag, 0) / plan.lagsSec.length;
    case "sync":
      return 0;
  }
}

/** How long users wait, from the failure on. */
export function outageSec({ noticeSec, decideSec, restoreSec, redirectSec }: Recovery): number {
  return noticeSec + decideSec + restoreSec + redirectSec;
}

/** Whether both objectives hold whenever it fails. */
export function keeps(plan: Plan, recovery: Recovery, { rpoSec, rtoSec }: Objectives): boolean {
  return worstLossSec(plan) <= rpoSec && outageSec(recovery) <= rtoSec;
}

/** The longest time between the starts of backups that keeps an RPO; null where none does. */
export function longestIntervalSec(takesSec: number, rpoSec: number): number | null {
  return rpoSec > takesSec ? rpoSec - takesSec : null;
}
