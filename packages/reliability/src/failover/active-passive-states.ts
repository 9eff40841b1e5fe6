import type { ActivePassivePair } from "./active-passive-pair.ts";

const SECONDS_PER_HOUR = 3600;

/** The fraction of time in each state of the chain of `activePassive`. */
export interface ActivePassiveStates {
  readonly bothGood: number;
  readonly failingOver: number;
  readonly oneGood: number;
  readonly uncovered: number;
  readonly bothDown: number;
}

/**
 * Solves the chain relative to *both good*. Failing over and uncovered are entered only from there, so each
 * one's weight is its rate of entry times its mean stay; what flows out of these three towards one good and
 * both down must come back from one good by a repair. Every step adds and divides what is not negative. A
 * state in which no time is spent has a stay of 0.
 */
export function activePassiveStates(pair: ActivePassivePair): ActivePassiveStates {
  const { coverage, dormancy = 1, crews = 1 } = pair;
  const failure = 1 / pair.mtbfHours;
  const repair = 1 / pair.mttrHours;
  const standbyFailure = dormancy * failure;
  const failoverHours = pair.failoverSec / SECONDS_PER_HOUR;
  const manualHours = pair.manualRecoverySec / SECONDS_PER_HOUR;

  const otherExits = repair + standbyFailure;
  const failoverWorks = 1 / (1 + failoverHours * otherExits);
  const manualWorks = 1 / (1 + manualHours * otherExits);
  const covered = coverage * failure;
  const notCovered = (1 - coverage) * failure;
  const failingOver = covered * failoverHours * failoverWorks;
  const uncovered = notCovered * manualHours * manualWorks;

  const toOneGood = standbyFailure + covered * failoverWorks + notCovered * manualWorks;
  const toBothDown = (failingOver + uncovered) * standbyFailure;
  const oneGood = (toOneGood + toBothDown) / repair;
  const bothDown = (oneGood * failure + toBothDown) / (crews * repair);

  const total = 1 + failingOver + oneGood + uncovered + bothDown;
  return {
    bothGood: 1 / total,
    failingOver: failingOver / total,
    oneGood: oneGood / total,
    uncovered: uncovered / total,
    bothDown: bothDown / total,
  };
}
