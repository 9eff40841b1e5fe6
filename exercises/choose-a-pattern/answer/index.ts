import type { Failure, Pattern, Service } from "../given/patterns.ts";

/** A cheaper pattern, and the failures for which it breaks a promise. */
export interface Objection {
  readonly pattern: string;
  readonly breaks: readonly Failure[];
}

/** The failures for which the pattern breaks a promise of the service. */
export function brokenPromises(service: Service, pattern: Pattern): Failure[] {
  throw new Error("Not written yet.");
}

/** What the service costs a year with this pattern: to run, and to be down. */
export function yearlyCost(service: Service, pattern: Pattern): number {
  throw new Error("Not written yet.");
}

/** The name of the cheapest pattern that breaks no promise; null where each breaks one. */
export function choosePattern(service: Service, patterns: readonly Pattern[]): string | null {
  throw new Error("Not written yet.");
}

/** Every pattern that is cheaper than the chosen one, cheapest first, with the promises that it breaks. */
export function defend(service: Service, patterns: readonly Pattern[]): Objection[] {
  throw new Error("Not written yet.");
}
