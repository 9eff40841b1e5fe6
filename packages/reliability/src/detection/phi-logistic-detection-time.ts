import { checkSuspicionThreshold, type SuspicionThreshold } from "./elapsed-heartbeat.ts";
import { CUBIC, LINEAR } from "./phi-logistic.ts";

/**
 * How long after the last heartbeat φ in its logistic form reaches a threshold, in seconds.
 *
 * mean + z · deviation with z (1.5976 + 0.070566 z²) = s and s = ln(10^threshold − 1); 0 where that is below 0.
 * The inverse of `phiLogistic`. The cubic has one real root: z = 2 √(a/3) sinh(asinh(1.5 (b/a) √(3/a)) / 3) with
 * a = 1.5976/0.070566 and b = s/0.070566.
 *
 * @throws TypeError or RangeError for a threshold, mean or deviation that is not a finite number above 0.
 * Source: the class PhiAccrualFailureDetector of Akka, solved for the elapsed time.
 */
export function phiLogisticDetectionTime(suspicion: SuspicionThreshold): number {
  checkSuspicionThreshold(suspicion);
  const logLater = -suspicion.threshold * Math.LN10;
  const s = -logLater + Math.log(-Math.expm1(logLater));
  const a = LINEAR / CUBIC;
  const b = s / CUBIC;
  const z = 2 * Math.sqrt(a / 3) * Math.sinh(Math.asinh(((1.5 * b) / a) * Math.sqrt(3 / a)) / 3);
  return Math.max(0, suspicion.meanSec + z * suspicion.deviationSec);
}
