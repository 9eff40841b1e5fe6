import { exponential, type Distribution } from "../chance/distribution.ts";
import { checkNumber, checkWhole } from "../input/check-whole.ts";

/** Where a node is. */
export interface Place {
  readonly name: string;
  readonly zone: string;
  readonly region: string;
}

/** How messages travel while nothing is wrong. */
export interface NetworkOptions {
  /** How long a message takes, for all links or by link; 300 µs and an exponential rest of 200 µs unless given. */
  readonly latency?: Distribution | ((from: Place, to: Place) => Distribution);
  /** The fraction of messages lost; 0 unless given. */
  readonly loss?: number;
  /** The fraction of messages that arrive twice; 0 unless given. */
  readonly duplication?: number;
  /** By how much messages of one link may overtake each other; 0, in order, unless given. */
  readonly reorderingUs?: number;
  /** What a link carries in a second, counting a message as long as its JSON; without bound unless given. */
  readonly bytesPerSec?: number;
}

const USUAL = exponential({ minUs: 300, meanUs: 200 });

/** The options with their defaults. @throws RangeError, TypeError for values that make no sense. */
export function completeNetworkOptions(options: NetworkOptions): {
  latency: (from: Place, to: Place) => Distribution;
  loss: number;
  duplication: number;
  reorderingUs: number;
  bytesPerSec: number;
} {
  const { latency = USUAL, loss = 0, duplication = 0, reorderingUs = 0, bytesPerSec = Infinity } = options;
  checkNumber("loss", loss, 0, 1);
  checkNumber("duplication", duplication, 0, 1);
  checkWhole("reorderingUs", reorderingUs);
  checkNumber("bytesPerSec", bytesPerSec, 1, Infinity);
  return {
    latency: typeof latency === "function" ? latency : () => latency,
    loss,
    duplication,
    reorderingUs,
    bytesPerSec,
  };
}
