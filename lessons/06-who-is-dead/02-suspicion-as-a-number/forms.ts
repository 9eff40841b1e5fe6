import {
  phiExponential,
  phiExponentialDetectionTime,
  phiLogistic,
  phiLogisticDetectionTime,
  phiNormal,
  phiNormalDetectionTime,
} from "@standby/reliability";

/** How beats come, in seconds. */
export interface Rhythm {
  readonly meanSec: number;
  readonly deviationSec: number;
}

/** The three formulas that go by the name of φ. */
export const FORMS = [
  { name: "normal", phi: phiNormal, patience: phiNormalDetectionTime },
  { name: "logistic", phi: phiLogistic, patience: phiLogisticDetectionTime },
  { name: "exponential", phi: phiExponential, patience: phiExponentialDetectionTime },
] as const;

/** The length of silence at which each form reaches the threshold, in seconds. */
export function patienceOf(rhythm: Rhythm, threshold: number) {
  const suspicion = { ...rhythm, threshold };
  return {
    normalSec: phiNormalDetectionTime(suspicion),
    logisticSec: phiLogisticDetectionTime(suspicion),
    exponentialSec: phiExponentialDetectionTime({ meanSec: rhythm.meanSec, threshold }),
  };
}

/** The mean and the deviation of intervals, the latter never below the least one. */
export function rhythmOf(intervals: readonly number[], least = 0): { mean: number; deviation: number } {
  const meanOf = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const mean = meanOf(intervals);
  const variance = meanOf(intervals.map((interval) => (interval - mean) ** 2));
  return { mean, deviation: Math.max(Math.sqrt(variance), least) };
}

/** How many of a million silences between beats of a healthy server are longer, if intervals are normal. */
export function longerInAMillion(deviations: number): number {
  return 1e6 * 10 ** -phiNormal({ meanSec: 1, deviationSec: 1, elapsedSec: 1 + deviations });
}
