import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";
import type { DetectionTime } from "./detection-time.ts";

/** A target that sends a heartbeat every `periodSec`, and a timer of `timeoutSec` that each arrival restarts. */
export interface HeartbeatSettings {
  readonly periodSec: number;
  /** At least the period, or a healthy target would be declared dead between two heartbeats. */
  readonly timeoutSec: number;
  /** How long a heartbeat travels: 0 where it is not given. */
  readonly delaySec?: number;
}

/**
 * How long a timer takes to notice that heartbeats have stopped: it is restarted by each heartbeat that
 * arrives, one every `periodSec`, and declares the sender dead `timeoutSec` after the last.
 *
 * Best d + τ − T, mean d + τ − T/2, worst d + τ, in seconds, with period T, timeout τ and travel time d: the
 * sender dies somewhere between its last heartbeat and the one that it never sends. A probe's timeout is
 * something else: see `probeDetectionTime`.
 *
 * @throws TypeError or RangeError for a period that is not above 0, a timeout shorter than the period, and a
 * delay below 0.
 * Source: derived from the definition above; Kubernetes notices a lost node so, from leases renewed every 10 s
 * and a grace period.
 */
export function heartbeatDetectionTime(settings: HeartbeatSettings): DetectionTime {
  checkOptions("options", settings);
  const { periodSec, timeoutSec, delaySec = 0 } = settings;
  checkPositive("periodSec", periodSec);
  checkPositive("timeoutSec", timeoutSec);
  checkNotNegative("delaySec", delaySec);
  if (timeoutSec < periodSec) {
    throw new RangeError(
      `timeoutSec is ${timeoutSec}, but must be at least periodSec, which is ${periodSec}`,
    );
  }
  return {
    bestSec: delaySec + timeoutSec - periodSec,
    meanSec: delaySec + timeoutSec - periodSec / 2,
    worstSec: delaySec + timeoutSec,
  };
}
