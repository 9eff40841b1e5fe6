import {
  FAILURES,
  FAILURES_PER_YEAR,
  REBUILD_SEC,
  SERVER_COST,
  type Failure,
  type Pattern,
  type Service,
} from "../given/patterns.ts";

/** A cheaper pattern, and the failures for which it breaks a promise. */
export interface Objection {
  readonly pattern: string;
  readonly breaks: readonly Failure[];
}

/** The failures for which the pattern breaks a promise of the service. */
export function brokenPromises(service: Service, pattern: Pattern): Failure[] {
  return FAILURES.filter((failure) => {
    const promised = service.promises[failure];
    if (promised === undefined) return false;
    const delivered = pattern.recovers[failure];
    if (delivered === undefined) return true;
    return delivered.rtoSec > promised.rtoSec || delivered.rpoSec > promised.rpoSec;
  });
}

/** What the service costs a year with this pattern: to run, and to be down. */
export function yearlyCost(service: Service, pattern: Pattern): number {
  const { places, placesLost, sparesInEach, peopleCost } = pattern;
  const inEach = Math.ceil(service.servers / (places - placesLost)) + sparesInEach;
  return places * inEach * SERVER_COST + peopleCost + downHours(pattern) * service.hourCost;
}

/** The name of the cheapest pattern that breaks no promise; null where each breaks one. */
export function choosePattern(service: Service, patterns: readonly Pattern[]): string | null {
  return cheapestFirst(service, patterns).find(isGoodFor(service))?.name ?? null;
}

/** Every pattern that is cheaper than the chosen one, cheapest first, with the promises that it breaks. */
export function defend(service: Service, patterns: readonly Pattern[]): Objection[] {
  const sorted = cheapestFirst(service, patterns);
  const chosen = sorted.find(isGoodFor(service));
  const limit = chosen ? yearlyCost(service, chosen) : Infinity;
  const cheaper = sorted.filter((pattern) => yearlyCost(service, pattern) < limit);
  return cheaper
    .toReversed()
    .map((pattern) => ({ pattern: pattern.name, breaks: brokenPromises(service, pattern) }));
}

/** How many hours of a year it is down, on average. */
function downHours({ recovers }: Pattern): number {
  const seconds = FAILURES.map(
    (failure) => FAILURES_PER_YEAR[failure] * (recovers[failure]?.rtoSec ?? REBUILD_SEC),
  );
  return seconds.reduce((sum, each) => sum + each, 0) / 3600;
}

function isGoodFor(service: Service): (pattern: Pattern) => boolean {
  return (pattern) => brokenPromises(service, pattern).length === 0;
}

function cheapestFirst(service: Service, patterns: readonly Pattern[]): Pattern[] {
  return patterns.toSorted((one, other) => yearlyCost(service, one) - yearlyCost(service, other));
}
