import type { Refusal } from "../refusals.ts";

const steps = { fixedSec: 0, meansSec: Array<number>(21).fill(1), targetSec: 1, quantile: 0.5 };

/** More steps than are computed. */
export const recoveryRefusals: readonly Refusal[] = (["rtoMissedProbability", "rtoPercentile"] as const).map(
  (call) => ({
    call,
    given: steps,
    error: RangeError,
    message: "meansSec holds 21 steps, but must hold at most 20",
  }),
);
