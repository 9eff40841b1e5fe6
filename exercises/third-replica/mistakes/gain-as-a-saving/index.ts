import type { Replicas } from "../given/replicas.ts";

/** The fraction of time in which all replicas are down. */
export function unavailability({ unavailability: one, beta, n }: Replicas): number {
  const common = beta * one;
  // Of the hours without a common cause, those in which one replica is down: so that it is down for `one` in all.
  const own = (one - common) / (1 - common);
  return common + (1 - common) * own ** n;
}

/** How many times less the whole is down with one replica more. */
export function gain(replicas: Replicas): number {
  return 1 - unavailability({ ...replicas, n: replicas.n + 1 }) / unavailability(replicas);
}

/** The beta at which one more than `n` replicas gains exactly the factor; 0 if none is small enough. */
export function betaLimit(oneUnavailability: number, n: number, factor: number): number {
  let helps = 0;
  let helpsNot = 1;
  for (let step = 0; step < 100; step++) {
    const beta = (helps + helpsNot) / 2;
    if (gain({ unavailability: oneUnavailability, beta, n }) >= factor) helps = beta;
    else helpsNot = beta;
  }
  return helps;
}
