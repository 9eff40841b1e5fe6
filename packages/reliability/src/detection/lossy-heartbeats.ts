import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkOptions } from "../input/check-options.ts";

/** Heartbeats of a healthy sender, each lost independently, and how many lost ones in a row raise an alarm. */
export interface LossyHeartbeats {
  readonly lossProbability: number;
  readonly misses: number;
}

/** Refuses a loss that is not a fraction and misses that are not a whole number of at least 1. */
export function checkLossyHeartbeats(heartbeats: LossyHeartbeats): void {
  checkOptions("options", heartbeats);
  checkFraction("lossProbability", heartbeats.lossProbability);
  checkCount("misses", heartbeats.misses, { min: 1 });
}
