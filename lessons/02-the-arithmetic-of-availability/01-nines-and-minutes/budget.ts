import { downtimePerMonth } from "@standby/reliability";

/** What is promised of a month, and what happens in it. */
export interface Month {
  /** The promised unavailability, a fraction. */
  readonly allowed: number;
  readonly days: number;
  readonly outageMin: number;
  readonly restarts: number;
  readonly restartSec: number;
}

/** A month's allowance of downtime, in seconds, and what is left of it; below 0 where it is overspent. */
export interface Budget {
  readonly allowedSec: number;
  readonly outageSec: number;
  readonly restartsSec: number;
  readonly leftSec: number;
  /** The fraction of the month in which the service was up. */
  readonly availability: number;
}

/** Sets what a month allows against what it has seen. */
export function budgetOf({ allowed, days, outageMin, restarts, restartSec }: Month): Budget {
  const allowedSec = downtimePerMonth({ unavailability: allowed, daysPerMonth: days });
  const outageSec = outageMin * 60;
  const restartsSec = restarts * restartSec;
  const wholeSec = downtimePerMonth({ unavailability: 1, daysPerMonth: days });
  const downSec = outageSec + restartsSec;
  return {
    allowedSec,
    outageSec,
    restartsSec,
    leftSec: allowedSec - downSec,
    availability: 1 - downSec / wholeSec,
  };
}
