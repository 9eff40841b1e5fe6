import { normalQuantileOfLogTail } from "../probability/log-normal-tail.ts";
import { checkSuspicionThreshold, type SuspicionThreshold } from "./elapsed-heartbeat.ts";

/**
 * How long after the last heartbeat φ in its normal form reaches a threshold, in seconds: the timeout that the
 * threshold amounts to at this rhythm.
 *
 * mean + z · deviation, where a normal variable exceeds z with probability 10^(−threshold); 0 where even that is
 * below 0. The inverse of `phiNormal`. A sender that dies right after a heartbeat is noticed after this time.
 *
 * @throws TypeError or RangeError for a threshold, mean or deviation that is not a finite number above 0.
 * Source: N. Hayashibara, X. Défago, R. Yared and T. Katayama, "The φ accrual failure detector", SRDS 2004.
 */
export function phiNormalDetectionTime(suspicion: SuspicionThreshold): number {
  checkSuspicionThreshold(suspicion);
  const logLater = -suspicion.threshold * Math.LN10;
  const z =
    logLater <= -Math.LN2
      ? normalQuantileOfLogTail(logLater)
      : -normalQuantileOfLogTail(Math.log(-Math.expm1(logLater)));
  return Math.max(0, suspicion.meanSec + z * suspicion.deviationSec);
}
