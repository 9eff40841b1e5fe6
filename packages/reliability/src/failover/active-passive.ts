import type { ActivePassivePair } from "./active-passive-pair.ts";
import { checkActivePassivePair } from "./active-passive-pair.ts";
import { activePassiveStates } from "./active-passive-states.ts";

/** What each way of being down is called. */
export interface ByCause {
  /** A failover that works is under way. */
  readonly failingOver: number;
  /** The failover failed, or did not start, and a person has to act. */
  readonly uncovered: number;
  /** Neither node is left. */
  readonly bothDown: number;
  /** All three together. */
  readonly total: number;
}

/** How an active-passive pair fares in the long run. */
export interface ActivePassive {
  /** The fraction of time in which a node serves. */
  readonly availability: number;
  /** The fraction of time in which none does, with its relative precision. */
  readonly unavailability: number;
  /** The fraction of time in which both nodes are good. */
  readonly bothGood: number;
  /** The fraction of time in which one node serves without a standby. */
  readonly oneGood: number;
  /** The fraction of time lost to each cause. */
  readonly unavailabilityBy: ByCause;
  /** The hours a year lost to each cause. */
  readonly downtimeHoursPerYear: ByCause;
  /** How often a year the service goes down in each way. A pair that goes from one way into another is down once. */
  readonly outagesPerYear: ByCause;
}

/**
 * How much of the time a primary with a standby serves in the long run, and what it is down for, when
 * failovers take time and some of them fail.
 *
 * A Markov chain of five states: *both good* and *one good* serve; *failing over*, *uncovered* and *both down*
 * do not. With λ = 1/MTBF, δ = dormancy, c = coverage, μ = 1/MTTR:
 *
 * - both good → failing over with cλ: the primary fails and the failover works;
 * - both good → uncovered with (1 − c)λ: the primary fails and the failover does not work;
 * - both good → one good with δλ: the standby fails, unseen by users;
 * - failing over → one good with 1/failover time: the standby has taken over;
 * - uncovered → one good with 1/manual recovery time: a person has moved the service to the standby;
 * - failing over or uncovered → both good with μ: the failed node was repaired before, and serves again;
 * - failing over or uncovered → both down with δλ: the standby fails before it serves;
 * - one good → both good with μ, and one good → both down with λ;
 * - both down → one good with μ, or 2μ for two crews: the first node repaired serves at once.
 *
 * The standby fails too, unless its dormancy is 0, and its failure is noticed. Repair of a failed node starts
 * at once, also during a failover, unless the only crew has another; a repaired node is good as new and stands
 * by, without a failback. A failover that fails waits for a person. Times are exponential, and the two nodes
 * share no cause of failure. Texts often let nothing else happen during a failover, because it is short. MTBF is the mean time from repair to failure, without the repair. A year has 365 days unless
 * `daysPerYear` says otherwise. Solved by eliminating states without a subtraction, so that small
 * unavailabilities keep their relative precision. One object, because the causes add up to the whole.
 *
 * @throws TypeError or RangeError for times that are not finite and above 0 (failover and manual recovery may
 * be 0), a coverage or dormancy that is not a fraction, or other than one or two crews.
 * Source: K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer Science
 * Applications*, second edition (2002), chapter 8, on coverage and delays; T. F. Arnold, "The concept of
 * coverage and its effect on the reliability model of a repairable system", IEEE Transactions on Computers
 * C-22 (1973).
 */
export function activePassive(pair: ActivePassivePair): ActivePassive {
  checkActivePassivePair(pair);
  const { bothGood, failingOver, oneGood, uncovered, bothDown } = activePassiveStates(pair);
  const { mtbfHours, coverage, daysPerYear = 365 } = pair;
  const hours = daysPerYear * 24;
  const failures = hours / mtbfHours;
  const unavailability = failingOver + uncovered + bothDown;
  return {
    availability: bothGood + oneGood,
    unavailability,
    bothGood,
    oneGood,
    unavailabilityBy: { failingOver, uncovered, bothDown, total: unavailability },
    downtimeHoursPerYear: {
      failingOver: failingOver * hours,
      uncovered: uncovered * hours,
      bothDown: bothDown * hours,
      total: unavailability * hours,
    },
    outagesPerYear: {
      failingOver: bothGood * coverage * failures,
      uncovered: bothGood * (1 - coverage) * failures,
      bothDown: oneGood * failures,
      total: (bothGood + oneGood) * failures,
    },
  };
}
