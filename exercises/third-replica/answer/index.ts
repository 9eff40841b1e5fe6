import type { Replicas } from "../given/replicas.ts";

/** The fraction of time in which all replicas are down. */
export function unavailability(replicas: Replicas): number {
  throw new Error("Not written yet.");
}

/** How many times less the whole is down with one replica more. */
export function gain(replicas: Replicas): number {
  throw new Error("Not written yet.");
}

/** The beta at which one more than `n` replicas gains exactly the factor; 0 if none is small enough. */
export function betaLimit(oneUnavailability: number, n: number, factor: number): number {
  throw new Error("Not written yet.");
}
