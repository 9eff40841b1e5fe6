import type { Fault } from "../given/fault.ts";

/** For how long at most two stores may answer at the same time, in microseconds. */
export function overlapUs(leaseUs: number, waitUs: number, driftMax: number): number {
  return 0;
}

export const schedule: readonly Fault[] = [];
