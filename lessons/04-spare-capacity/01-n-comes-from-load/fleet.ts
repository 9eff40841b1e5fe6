import { fleetClass, utilisationAfterFailures } from "@standby/reliability";

/** How full each of `n` units is, the last `lost` of which are gone: null for those. The load is in units. */
export function levelsOf(load: number, n: number, lost: number): (number | null)[] {
  const level = lost < n ? utilisationAfterFailures({ load, capacityPerUnit: 1, n, failures: lost }) : null;
  return Array.from({ length: n }, (_, unit) => (unit < n - lost ? level : null));
}

/** What a fleet is, and whether it still carries its load with some units lost. */
export interface FleetNow {
  readonly label: string;
  readonly needed: number;
  /** How many of those that work may still fail; below 0, so many are missing. */
  readonly sparesLeft: number;
  /** How full the others are; null where none is left. */
  readonly level: number | null;
}

/** A fleet of `n` units of which `lost` are gone, under a load in units. */
export function fleetNow(load: number, n: number, lost: number): FleetNow {
  const { label, needed, spares } = fleetClass({ load, capacityPerUnit: 1, n });
  return { label, needed, sparesLeft: spares - lost, level: levelsOf(load, n, lost)[0] ?? null };
}
