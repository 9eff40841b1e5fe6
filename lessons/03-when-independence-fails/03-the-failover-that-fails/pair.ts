import { chainSteadyState } from "@standby/reliability";

/** A primary with a standby and one repair crew; mean times in hours. */
export interface Pair {
  readonly mtbfHours: number;
  readonly mttrHours: number;
  /** The share of the primary's failures, from 0 to 1, after which the failover works. */
  readonly coverage: number;
  readonly failoverHours: number;
  readonly manualHours: number;
}

/** The fractions of time in which a pair is down, by cause. */
export interface Down {
  readonly failingOver: number;
  readonly uncovered: number;
  readonly bothDown: number;
  readonly total: number;
}

/**
 * How often a pair is down, and why, from the chain of five boxes of the lesson. Nothing else happens while a
 * failover or a person is moving the service.
 */
export function downOf({ mtbfHours, mttrHours, coverage, failoverHours, manualHours }: Pair): Down {
  const failure = 1 / mtbfHours;
  const repair = 1 / mttrHours;
  const [, , failingOver = 0, uncovered = 0, bothDown = 0] = chainSteadyState({
    ratesPerHour: [
      [0, failure, coverage * failure, (1 - coverage) * failure, 0],
      [repair, 0, 0, 0, failure],
      [0, 1 / failoverHours, 0, 0, 0],
      [0, 1 / manualHours, 0, 0, 0],
      [0, repair, 0, 0, 0],
    ],
  });
  return { failingOver, uncovered, bothDown, total: failingOver + uncovered + bothDown };
}

/** The fraction of time in which one node without a standby is down. */
export function aloneDown({ mtbfHours, mttrHours }: Pair): number {
  return mttrHours / (mtbfHours + mttrHours);
}
