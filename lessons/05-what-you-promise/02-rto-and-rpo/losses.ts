import { failoverBudget, quorumLatencyOfNodes } from "@standby/reliability";

/** How a second copy of the data comes to be. */
export type Copy =
  | {
      readonly kind: "backup";
      /** From the start of one backup to the start of the next. */
      readonly everySec: number;
      /** From the start of a backup until it is complete and stored where the failure does not reach it. */
      readonly takesSec: number;
    }
  | { readonly kind: "async"; readonly lagSec: number }
  | { readonly kind: "sync" };

/** How much work is lost when the original fails: as the length of time in which it was done. */
export interface Loss {
  readonly meanSec: number;
  readonly worstSec: number;
}

/**
 * The loss at a failure of the original alone, at a random moment. The newest usable backup holds what was there
 * when it began, and a failure just before the next one is complete finds the one before.
 */
export function lossOf(copy: Copy): Loss {
  switch (copy.kind) {
    case "backup":
      return { meanSec: copy.takesSec + copy.everySec / 2, worstSec: copy.takesSec + copy.everySec };
    case "async":
      return { meanSec: copy.lagSec, worstSec: copy.lagSec };
    case "sync":
      return { meanSec: 0, worstSec: 0 };
  }
}

/** What has to happen, one after the other, until users are served again; seconds. */
export interface Recovery {
  readonly noticeSec: number;
  readonly decideSec: number;
  /** Restoring a backup, or making a replica ready to serve. */
  readonly restoreSec: number;
  readonly redirectSec: number;
}

/** How long users wait, in seconds, from the failure and not from the alarm. */
export function outageSec({ noticeSec, decideSec, restoreSec, redirectSec }: Recovery): number {
  return failoverBudget({
    detectSec: noticeSec,
    decideSec,
    promoteSec: restoreSec,
    propagateSec: redirectSec,
    target: { availability: 0.999 },
  }).totalSec;
}

/** Kilometres that light covers in a millisecond of glass fibre. */
export const FIBRE_KM_PER_MS = 200;

/** The least that a commit takes which waits for the nearest `copies` of those at these distances; milliseconds. */
export function commitFloorMs(distancesKm: readonly number[], copies: number): number {
  return quorumLatencyOfNodes({
    latenciesMs: distancesKm.map((km) => (2 * km) / FIBRE_KM_PER_MS),
    k: copies,
  });
}
