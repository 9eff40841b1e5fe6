import { kOfNUnavailability } from "@standby/reliability";

/** Hours of a month of 30 days. */
export const MONTH_HOURS = 720;

/** Equal units that fail by chance, and are taken out of service by plan, one after another. */
export interface Upkeep {
  /** How many units the load takes. */
  readonly needed: number;
  /** How many units there are. */
  readonly n: number;
  /** The fraction of time in which a unit is down by chance. */
  readonly unavailability: number;
  /** How many hours a month one unit is out of service by plan. */
  readonly hoursOut: number;
}

/** How often there are too few units, with all of them in service, with one of them out, and altogether. */
export interface Shortage {
  /** The fraction of time in which some unit is out by plan. */
  readonly outShare: number;
  readonly usually: number;
  readonly meanwhile: number;
  readonly total: number;
  /** Which part of the total falls into the hours in which a unit is out. */
  readonly partMeanwhile: number;
}

/** How often fewer than the needed units work. One unit is out at a time; failures are independent of that. */
export function shortage({ needed, n, unavailability, hoursOut }: Upkeep): Shortage {
  const outShare = Math.min(1, (n * hoursOut) / MONTH_HOURS);
  const usually = tooFew(needed, n, unavailability);
  const meanwhile = tooFew(needed, n - 1, unavailability);
  const total = (1 - outShare) * usually + outShare * meanwhile;
  return { outShare, usually, meanwhile, total, partMeanwhile: (outShare * meanwhile) / total };
}

function tooFew(k: number, n: number, unavailability: number): number {
  return n < k ? 1 : kOfNUnavailability({ k, n, unavailability });
}
