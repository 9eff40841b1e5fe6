import { checkFraction } from "../input/check-fraction.ts";
import { availabilityOf, type Level } from "../input/level.ts";
import { checkStandbyPair, type StandbyPair } from "./standby-pair.ts";

/** How often a failover happens that nobody needed, and how often it does no harm. */
export interface SpuriousFailovers {
  /** The fraction, from 0 to 1, of the primary's healthy operation that spurious failovers hit. */
  readonly spurious: number;
  /** The probability, from 0 to 1, that a spurious failover does no harm: 0 where it is not given. */
  readonly harmless?: number;
}

/** A pair whose failover also strikes while the primary is healthy. */
export type JumpyPair = StandbyPair & SpuriousFailovers;

/** Refuses anything but a sound pair with two fractions. */
export function checkJumpyPair(pair: JumpyPair): void {
  checkStandbyPair(pair);
  checkSpurious(pair);
}

/** Refuses a fraction `spurious` or `harmless` that is none. */
export function checkSpurious({ spurious, harmless = 0 }: SpuriousFailovers): void {
  checkFraction("spurious", spurious);
  checkFraction("harmless", harmless);
}

/** The fraction of time that spurious failovers cost: the primary is healthy, and one of them does harm. */
export function lostToSpurious({
  primary,
  spurious,
  harmless = 0,
}: SpuriousFailovers & { readonly primary: Level }): number {
  return availabilityOf(primary) * spurious * (1 - harmless);
}
