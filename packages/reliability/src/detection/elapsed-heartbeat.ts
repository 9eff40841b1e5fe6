import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** How regular heartbeats have been: the mean and the standard deviation of the time between them. */
export interface HeartbeatRhythm {
  readonly meanSec: number;
  /** Above 0: detectors put a floor under it, since a steady link would otherwise make every delay a death. */
  readonly deviationSec: number;
}

/** The rhythm, and how long ago the last heartbeat came. */
export type ElapsedHeartbeat = HeartbeatRhythm & { readonly elapsedSec: number };

/** The rhythm, and the level of suspicion at which the sender is declared dead. */
export type SuspicionThreshold = HeartbeatRhythm & { readonly threshold: number };

/** Refuses a rhythm or an elapsed time that makes no sense. */
export function checkElapsedHeartbeat(heartbeat: ElapsedHeartbeat): void {
  checkOptions("options", heartbeat);
  checkNotNegative("elapsedSec", heartbeat.elapsedSec);
  checkPositive("meanSec", heartbeat.meanSec);
  checkPositive("deviationSec", heartbeat.deviationSec);
}

/** Refuses a rhythm or a threshold that makes no sense. */
export function checkSuspicionThreshold(suspicion: SuspicionThreshold): void {
  checkOptions("options", suspicion);
  checkPositive("threshold", suspicion.threshold);
  checkPositive("meanSec", suspicion.meanSec);
  checkPositive("deviationSec", suspicion.deviationSec);
}
