import type { Lever, Log, Outage, Times } from "../given/times.ts";

const HOURS_PER_YEAR = 8760;

/** The mean times that a log shows. */
export function timesOf({ hours, outages }: Log): Times {
  const mean = (length: (outage: Outage) => number): number =>
    outages.reduce((sum, outage) => sum + length(outage), 0) / outages.length;
  const mttdHours = mean(({ failedAt, noticedAt }) => noticedAt - failedAt);
  const mttrHours = mean(({ noticedAt, repairedAt }) => repairedAt - noticedAt);
  // The log holds one stretch of work for each outage, when its end is added to its beginning.
  return {
    mtbfHours: ((hours / outages.length - mttdHours - mttrHours) * outages.length) / (outages.length + 1),
    mttdHours,
    mttrHours,
  };
}

/** The fraction of time, from 0 to 1, in which the service is down. */
export function unavailability(times: Times): number {
  return (times.mttdHours + times.mttrHours) / cycleHours(times);
}

/** How many failures a year of 8,760 hours sees, on average. */
export function failuresPerYear(times: Times): number {
  return HOURS_PER_YEAR / cycleHours(times);
}

/** The name of the lever that leaves the smallest unavailability; of equals, the first. */
export function bestLever(times: Times, levers: readonly Lever[]): string {
  let best = { name: "", down: Infinity };
  for (const { name, time, factor } of levers) {
    const down = unavailability({ ...times, [time]: times[time] * factor });
    if (down < best.down) best = { name, down };
  }
  return best.name;
}

/** From one failure to the next. */
function cycleHours({ mtbfHours, mttdHours, mttrHours }: Times): number {
  return mtbfHours + mttdHours + mttrHours;
}
