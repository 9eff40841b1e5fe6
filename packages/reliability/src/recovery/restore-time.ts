import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** How long a restore takes, part by part. */
export interface RestoreTime {
  readonly copySec: number;
  readonly replaySec: number;
  readonly totalSec: number;
}

/**
 * How long it takes to restore a backup and replay the log that was written since, in seconds.
 *
 * Total = start + bytes / throughput + log / speed, one after the other. The log is given as the time in which it
 * was written, and the speed as how many times as fast it is replayed, which only a drill can tell: one thread often
 * replays what many wrote. Nothing is written meanwhile; for a replica that joins a running primary see
 * `replicaCatchUpTime`. One object, because each part has a cure of its own.
 *
 * @throws TypeError or RangeError for bytes or times that are not finite and at least 0, or a throughput or speed that
 * is not finite and above 0.
 * Source: the definition; B. Beyer et al. (eds), *Site Reliability Engineering* (2016), chapter 26, on restores.
 */
export function restoreTime(options: {
  /** Until the copy begins: the backup is found, a machine is ready. Seconds of at least 0; 0 where not given. */
  readonly startSec?: number;
  /** How much is copied: bytes of at least 0. */
  readonly dataBytes: number;
  /** How fast, through the slowest of network, disk and unpacking: bytes a second, above 0. */
  readonly bytesPerSec: number;
  /** The time in which the log was written that is replayed: seconds of at least 0. */
  readonly logSec: number;
  /** How many times as fast as it was written it is replayed: above 0. */
  readonly replaySpeed: number;
}): RestoreTime {
  checkOptions("options", options);
  const { startSec = 0, dataBytes, bytesPerSec, logSec, replaySpeed } = options;
  checkNotNegative("startSec", startSec);
  checkNotNegative("dataBytes", dataBytes);
  checkPositive("bytesPerSec", bytesPerSec);
  checkNotNegative("logSec", logSec);
  checkPositive("replaySpeed", replaySpeed);
  const copySec = dataBytes / bytesPerSec;
  const replaySec = logSec / replaySpeed;
  return { copySec, replaySec, totalSec: startSec + copySec + replaySec };
}
