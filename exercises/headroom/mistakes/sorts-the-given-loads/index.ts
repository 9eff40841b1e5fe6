import type { Demand } from "../given/demand.ts";

/** N + M: how many units carry the demand at any hour, with so many to spare. */
export function unitsNeeded(demand: Demand, spares: number): number {
  return unitsAtPeak(demand) + spares;
}

/** What a fleet of so many units is: "N+1", "N+0"; "N-1" where one is missing. */
export function classify(demand: Demand, units: number): string {
  const spares = units - unitsAtPeak(demand);
  return spares < 0 ? `N-${-spares}` : `N+${spares}`;
}

/** How many units each zone needs, so that the demand is carried while `zonesLost` of the `zones` are lost. */
export function unitsPerZone(demand: Demand, zones: number, zonesLost: number): number {
  return Math.ceil(unitsAtPeak(demand) / (zones - zonesLost));
}

/** How many zones may be lost, whichever they are. */
export function zonesThatMayFail(demand: Demand, unitsInZones: readonly number[]): number {
  const needed = unitsAtPeak(demand);
  // If the rest is enough without the largest zones, it is enough without any others.
  const largestFirst = [...unitsInZones].sort((one, other) => other - one);
  let left = largestFirst.reduce((sum, units) => sum + units, 0);
  let lost = 0;
  for (const units of largestFirst) {
    left -= units;
    if (left < needed) break;
    lost++;
  }
  return lost;
}

/** N: how many units the busiest hour takes. A part of a unit takes a whole one. */
function unitsAtPeak({ loads, capacityPerUnit }: Demand): number {
  return Math.ceil((loads as number[]).sort((one, other) => other - one)[0]! / capacityPerUnit);
}
