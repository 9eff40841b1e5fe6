import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import type { DataLoss } from "./data-loss.ts";

/**
 * How much is lost, in seconds of writing, when a primary is gone for ever and its asynchronous replica goes on.
 *
 * The loss is the lag at the moment of the failure. Writes that are shipped in pieces, one every s seconds, and take l
 * seconds to arrive lose l at best, l + s at worst, l + s/2 on average; a stream has s = 0. Rival conventions: a
 * promised RPO is a limit of the lag, this is the lag that is; and lag in bytes says nothing about seconds while
 * nobody writes. A lag that varies is measured: see `asyncReplicationRpoFromSamples`.
 *
 * @throws TypeError or RangeError for times that are not finite and at least 0.
 * Source: K. Keeton and A. Merchant, "A Framework for Evaluating Storage System Dependability", DSN 2004; the mean
 * follows from failures at any moment.
 */
export function asyncReplicationRpo(options: {
  /** How long writes are gathered before they are sent: seconds of at least 0, 0 for a stream. */
  readonly shipEverySec: number;
  /** How long what is sent takes until it is safe on the replica: seconds of at least 0. */
  readonly lagSec: number;
}): DataLoss {
  checkOptions("options", options);
  const { shipEverySec, lagSec } = options;
  checkNotNegative("shipEverySec", shipEverySec);
  checkNotNegative("lagSec", lagSec);
  return { bestSec: lagSec, meanSec: lagSec + shipEverySec / 2, worstSec: lagSec + shipEverySec };
}
