import { checkFraction } from "../input/check-fraction.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * The probability, as a fraction, that a rebuild meets at least one error it cannot correct while it reads what is
 * left.
 *
 * P = 1 − (1 − e)^(8b) for b bytes and an error rate e per bit; a terabyte is 10¹² bytes. It takes errors to be
 * independent and as frequent as data sheets allow at most, "less than 1 in 10¹⁴". Measured disks do better as a rule,
 * and their errors come in clusters, so that this is a worst case, not a forecast; scrubbing finds latent errors
 * before a rebuild does, and one lost sector need not be a lost array. Small results keep their relative precision.
 *
 * @throws TypeError or RangeError for bytes that are not finite and at least 0, or an error rate that is not a fraction
 * from 0 to 1.
 * Source: P. M. Chen, E. K. Lee, G. A. Gibson, R. H. Katz and D. A. Patterson, "RAID: High-Performance, Reliable Secondary
 * Storage", ACM Computing Surveys 26 (1994), on uncorrectable bit errors.
 */
export function rebuildReadErrorProbability(options: {
  /** How much is read: bytes of at least 0, of all disks together. */
  readonly readBytes: number;
  /** The probability that a bit cannot be read: a fraction from 0 to 1. 1e-14 and 1e-15 stand in data sheets. */
  readonly errorsPerBit: number;
}): number {
  checkOptions("options", options);
  const { readBytes, errorsPerBit } = options;
  checkNotNegative("readBytes", readBytes);
  checkFraction("errorsPerBit", errorsPerBit);
  if (readBytes === 0) return 0;
  return -Math.expm1(8 * readBytes * Math.log1p(-errorsPerBit));
}
