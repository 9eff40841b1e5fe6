import type { Fault, FaultKind, FaultSchedule } from "@standby/contract";

/** How bad it may get, so that a correct answer survives. */
export interface Limits {
  /** When every fault is over. */
  readonly overAtUs: number;
  /** How many faults there may be. */
  readonly faultsMax: number;
  /** Kinds that do not occur. */
  readonly without?: readonly FaultKind[];
}

/** The schedule without what goes beyond the limits; what would last too long ends earlier. */
export function limited(
  schedule: FaultSchedule,
  { overAtUs, faultsMax, without = [] }: Limits,
): FaultSchedule {
  return schedule
    .filter(({ at, kind }) => at < overAtUs && !without.includes(kind))
    .slice(0, faultsMax)
    .map((fault) => ({
      ...fault,
      duration: Math.min(fault.duration || Infinity, overAtUs - endSlack(fault)),
    }))
    .filter(({ duration }) => duration > 0);
}

/** When a fault begins, or for those that hit one node after the other, when the last of them comes back late. */
function endSlack({ at, kind, amount = 0, target }: Fault): number {
  return kind === "correlated-burst" ? at + amount * target.length : at;
}
