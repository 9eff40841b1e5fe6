import type { Log } from "../given/log.ts";

/** The fraction of the log in which one replica was down: the mean of the two. */
export function replicaUnavailability({ hours, outages }: Log): number {
  const down = outages.reduce((sum, { from, to }) => sum + to - from, 0);
  return down / hours;
}

/** The part of a replica's downtime in which the other one was down as well, for the same cause; 0 without any. */
export function beta({ outages }: Log): number {
  if (outages.length === 0) return 0;
  const shared = outages.filter((outage) =>
    outages.some(
      (other) => other.replica !== outage.replica && other.from < outage.to && outage.from < other.to,
    ),
  );
  return shared.length / outages.length;
}

/** The hours in which both replicas were down at once, for whatever causes. */
export function bothDownHours({ outages }: Log): number {
  let both = 0;
  for (const first of outages) {
    for (const second of outages) {
      if (first.replica === second.replica) continue;
      both += Math.max(0, Math.min(first.to, second.to) - Math.max(first.from, second.from));
    }
  }
  return both;
}

/** The hours in which both would be down in a log of this length, by the exact beta-factor model. */
export function expectedBothHours(log: Log): number {
  const one = replicaUnavailability(log);
  const common = beta(log) * one;
  return (common + (1 - common) * one ** 2) * log.hours;
}
