import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import type { DataLoss } from "./data-loss.ts";

/**
 * How much of what was acknowledged is lost, in seconds of writing, when some nodes are gone for ever and writes
 * waited for several copies.
 *
 * With c copies of each acknowledged write, the primary's included, f lost nodes take nothing while f < c: the loss
 * is 0. With f ≥ c the lost nodes can be all that had the last writes, and the lag of the others is lost: taken for
 * certain here, so that the result is a bound. Where the store goes on alone after a timeout, it is asynchronous for
 * that fraction φ of time: mean φ · lag, worst the lag. So "synchronous" promises no loss for fewer failures than
 * copies, and only while it is synchronous. It must also be one of those copies that is promoted.
 *
 * @throws TypeError or RangeError for copies below 1 or failures below 0 or not whole, a lag that is not finite and at
 * least 0, or a fraction that is none.
 * Source: PostgreSQL documentation, "High Availability, Load Balancing, and Replication", on synchronous replication,
 * and the MySQL reference manual, "Semisynchronous Replication", on the timeout.
 */
export function syncReplicationRpo(options: {
  /** On how many nodes a write stands before it is acknowledged, the primary included: at least 1. */
  readonly copies: number;
  /** How many nodes are lost at once: a whole number of at least 0. */
  readonly failures: number;
  /** How far the nodes behind those copies lag: seconds of at least 0. */
  readonly lagSec: number;
  /** The fraction of time in which writes do not wait for the copies; 0 where it is not given. */
  readonly asyncFraction?: number;
}): DataLoss {
  checkOptions("options", options);
  const { copies, failures, lagSec, asyncFraction = 0 } = options;
  checkCount("copies", copies, { min: 1 });
  checkCount("failures", failures, { min: 0 });
  checkNotNegative("lagSec", lagSec);
  checkFraction("asyncFraction", asyncFraction);
  if (failures === 0) return { bestSec: 0, meanSec: 0, worstSec: 0 };
  if (failures >= copies) return { bestSec: lagSec, meanSec: lagSec, worstSec: lagSec };
  return {
    bestSec: asyncFraction === 1 ? lagSec : 0,
    meanSec: asyncFraction * lagSec,
    worstSec: asyncFraction === 0 ? 0 : lagSec,
  };
}
