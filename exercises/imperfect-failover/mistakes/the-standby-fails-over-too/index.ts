import type { Downtime, Pair, State } from "../given/pair.ts";

const HOURS_PER_YEAR = 8760;

/** The fraction of time, in the long run, in each state; together they are 1. */
export function stateFractions(pair: Pair): Record<State, number> {
  const failures = 1 / pair.mtbfHours;
  const repairs = 1 / pair.mttrHours;
  // Each weight is relative to both good: how often one gets in, times how long one stays.
  const failingOver = 2 * pair.coverage * failures * pair.failoverHours;
  const uncovered = 2 * (1 - pair.coverage) * failures * pair.manualHours;
  // Every way out of both good ends in one good, and there is no way back but a repair.
  const oneGood = (2 * failures) / repairs;
  const bothDown = (oneGood * failures) / repairs;
  const total = 1 + oneGood + failingOver + uncovered + bothDown;
  return {
    bothGood: 1 / total,
    oneGood: oneGood / total,
    failingOver: failingOver / total,
    uncovered: uncovered / total,
    bothDown: bothDown / total,
  };
}

/** The hours of a year of 8,760 that are lost to each cause. */
export function downtimeHours(pair: Pair): Downtime {
  const { failingOver, uncovered, bothDown } = stateFractions(pair);
  return {
    failingOver: failingOver * HOURS_PER_YEAR,
    uncovered: uncovered * HOURS_PER_YEAR,
    bothDown: bothDown * HOURS_PER_YEAR,
  };
}

/** The smallest coverage with which the pair is down for at most the target; undefined if none is enough. */
export function coverageNeeded(pair: Pair, target: number): number | undefined {
  if (unavailability({ ...pair, coverage: 0 }) <= target) return 0;
  if (unavailability({ ...pair, coverage: 1 }) > target) return undefined;
  let tooLow = 0;
  let enough = 1;
  for (let step = 0; step < 60; step++) {
    const coverage = (tooLow + enough) / 2;
    if (unavailability({ ...pair, coverage }) <= target) enough = coverage;
    else tooLow = coverage;
  }
  return enough;
}

/** The fraction of time in which nobody is served. */
function unavailability(pair: Pair): number {
  const { failingOver, uncovered, bothDown } = stateFractions(pair);
  return failingOver + uncovered + bothDown;
}
