import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/**
 * How long a replica that is behind takes until it has caught up with a primary that goes on writing, in seconds.
 *
 * T = behind / (speed − 1): each second it replays `speed` seconds of log while one more is written. Infinity where it
 * replays no faster than the primary writes; such a replica falls behind for ever, and a failover to it loses more
 * each hour. 0 where it is not behind.
 *
 * @throws TypeError or RangeError for a time that is not finite and at least 0, or a speed that is not finite and above
 * 0.
 * Source: the definition, as of any queue that is served faster than it grows.
 */
export function replicaCatchUpTime(options: {
  /** How far it is behind: seconds of at least 0. */
  readonly behindSec: number;
  /** How many times as fast as it is written it replays the log: above 0. */
  readonly replaySpeed: number;
}): number {
  checkOptions("options", options);
  const { behindSec, replaySpeed } = options;
  checkNotNegative("behindSec", behindSec);
  checkPositive("replaySpeed", replaySpeed);
  if (behindSec === 0) return 0;
  return replaySpeed > 1 ? behindSec / (replaySpeed - 1) : Infinity;
}
