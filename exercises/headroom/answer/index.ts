import type { Demand } from "../given/demand.ts";

/** N + M: how many units carry the demand at any hour, with so many to spare. */
export function unitsNeeded(demand: Demand, spares: number): number {
  throw new Error("Not written yet.");
}

/** What a fleet of so many units is: "N+1", "N+0"; "N-1" where one is missing. */
export function classify(demand: Demand, units: number): string {
  throw new Error("Not written yet.");
}

/** How many units each zone needs, so that the demand is carried while `zonesLost` of the `zones` are lost. */
export function unitsPerZone(demand: Demand, zones: number, zonesLost: number): number {
  throw new Error("Not written yet.");
}

/** How many zones may be lost, whichever they are. */
export function zonesThatMayFail(demand: Demand, unitsInZones: readonly number[]): number {
  throw new Error("Not written yet.");
}
