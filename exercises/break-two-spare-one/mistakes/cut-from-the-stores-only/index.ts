import type { Fault } from "../given/fault.ts";

const MS = 1_000;

/** For how long at most two stores may answer at the same time, in microseconds. */
export function overlapUs(leaseUs: number, waitUs: number, driftMax: number): number {
  return Math.max(0, leaseUs * (1 + driftMax) - waitUs);
}

export const schedule: readonly Fault[] = [
  // Only clients still reach the primary, which answers them until its lease ends: whoever is impatient has a second one by then.
  {
    at: 1_000 * MS,
    duration: 500 * MS,
    kind: "partial-partition",
    target: ["primary"],
    against: ["stores"],
  },
  // One replica misses writes that the other one confirms. Then the primary is gone, and for a while it is the only one to be heard.
  {
    at: 2_200 * MS,
    duration: 900 * MS,
    kind: "partial-partition",
    target: ["replica one"],
    against: ["stores"],
  },
  {
    at: 2_580 * MS,
    duration: 700 * MS,
    kind: "partial-partition",
    target: ["replica two"],
    against: ["controller"],
  },
  { at: 2_600 * MS, duration: 900 * MS, kind: "crash", target: ["primary"] },
];
