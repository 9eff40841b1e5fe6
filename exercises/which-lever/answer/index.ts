import type { Lever, Log, Times } from "../given/times.ts";

/** The mean times that a log shows. */
export function timesOf(log: Log): Times {
  throw new Error("Not written yet.");
}

/** The fraction of time, from 0 to 1, in which the service is down. */
export function unavailability(times: Times): number {
  throw new Error("Not written yet.");
}

/** How many failures a year of 8,760 hours sees, on average. */
export function failuresPerYear(times: Times): number {
  throw new Error("Not written yet.");
}

/** The name of the lever that leaves the smallest unavailability; of equals, the first. */
export function bestLever(times: Times, levers: readonly Lever[]): string {
  throw new Error("Not written yet.");
}
