import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** The most that a failover behind a lag gate can lose. */
export interface LagGateLoss {
  readonly bytes: number;
  /** The same in seconds of writing at the given rate. */
  readonly sec: number;
}

/**
 * The most that a failover loses where only replicas within a limit of lag may be promoted.
 *
 * Bytes = limit + rate · t, because the position of the primary that a replica is measured against is up to t
 * seconds old: the time to live of the leader's lock at worst. Seconds = bytes / rate. The limit alone, which is what is
 * configured, promises too much. A limit in bytes is short in a busy hour and long in a quiet one.
 *
 * @throws TypeError or RangeError for a limit or a time that is not finite and at least 0, or a rate that is not finite
 * and above 0.
 * Source: Patroni documentation, "Replication modes", on asynchronous mode durability.
 */
export function lagGateLoss(options: {
  /** By how much a replica may lag and still be promoted: bytes of at least 0. */
  readonly lagBytesMax: number;
  /** How old the position is that it is measured against, at worst: seconds of at least 0. */
  readonly positionAgeSecMax: number;
  /** How fast the log grows: bytes a second, above 0. */
  readonly bytesPerSec: number;
}): LagGateLoss {
  checkOptions("options", options);
  const { lagBytesMax, positionAgeSecMax, bytesPerSec } = options;
  checkNotNegative("lagBytesMax", lagBytesMax);
  checkNotNegative("positionAgeSecMax", positionAgeSecMax);
  checkPositive("bytesPerSec", bytesPerSec);
  return {
    bytes: lagBytesMax + bytesPerSec * positionAgeSecMax,
    sec: lagBytesMax / bytesPerSec + positionAgeSecMax,
  };
}
