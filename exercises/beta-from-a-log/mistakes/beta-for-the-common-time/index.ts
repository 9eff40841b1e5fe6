import type { Log, Outage } from "../given/log.ts";

/** The fraction of the log in which one replica was down: the mean of the two. */
export function replicaUnavailability(log: Log): number {
  return meanDownHours(log) / log.hours;
}

/** The part of a replica's downtime in which the other one was down as well, for the same cause; 0 without any. */
export function beta(log: Log): number {
  if (log.outages.length === 0) return 0;
  return overlapHours(log, (first, second) => first.cause === second.cause) / meanDownHours(log);
}

/** The hours in which both replicas were down at once, for whatever causes. */
export function bothDownHours(log: Log): number {
  return overlapHours(log, () => true);
}

/** The hours in which both would be down in a log of this length, by the exact beta-factor model. */
export function expectedBothHours(log: Log): number {
  const one = replicaUnavailability(log);
  const common = beta(log);
  const own = (one - common) / (1 - common);
  return (common + (1 - common) * own ** 2) * log.hours;
}

/** How many hours a replica was down, on average over the two. */
function meanDownHours({ outages }: Log): number {
  return outages.reduce((sum, { from, to }) => sum + to - from, 0) / 2;
}

/** The hours that an outage of a and one of b have in common, for all pairs of them that count. */
function overlapHours({ outages }: Log, counts: (first: Outage, second: Outage) => boolean): number {
  let hours = 0;
  for (const first of outages.filter(({ replica }) => replica === "a")) {
    for (const second of outages.filter(({ replica }) => replica === "b")) {
      if (!counts(first, second)) continue;
      hours += Math.max(0, Math.min(first.to, second.to) - Math.max(first.from, second.from));
    }
  }
  return hours;
}
