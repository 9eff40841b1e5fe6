import { exponential, type Distribution } from "../chance/distribution.ts";
import { checkNumber, checkWhole } from "../input/check-whole.ts";
import { greatCircleKm, type Coordinates } from "./great-circle.ts";
import type { NetworkOptions, Place } from "./network-options.ts";

/** Light in glass covers about two thirds of what it covers in a vacuum. */
const KM_PER_MS = 200;

/** What a message meets on its way beside the distance, on average; the half of it comes by chance. */
const SWITCHING_US = 100;

/** How far regions are from each other, and zones of one. */
export interface Geography {
  /** By the name of a region, where it is. */
  readonly regions: Readonly<Record<string, Coordinates>>;
  /** How much longer cables are than the shortest way; 1.4 unless given. */
  readonly detour?: number;
  /** How many kilometres of cable lie between two zones of a region; 60 unless given. */
  readonly zoneKm?: number;
}

/**
 * How long messages take between the places of nodes: as long as light takes through a cable between the regions, or
 * between zones of one region, and about 0.1 ms for switches. For `network.latency` of a system.
 *
 * @throws RangeError where a node is in no region that has coordinates.
 */
export function latencyByDistance(geography: Geography): NonNullable<NetworkOptions["latency"]> {
  const { regions, detour = 1.4, zoneKm = 60 } = geography;
  checkNumber("detour", detour, 1, 10);
  checkWhole("zoneKm", zoneKm);
  const find = ({ name, region }: Place): Coordinates => {
    const found = regions[region];
    if (found === undefined) {
      const known = Object.keys(regions).join(", ");
      throw new RangeError(`${name} is in the region ${JSON.stringify(region)}, which is none of ${known}`);
    }
    return found;
  };
  const kmBetween = (from: Place, to: Place): number => {
    const [start, end] = [find(from), find(to)];
    if (from.region !== to.region) return greatCircleKm(start, end) * detour;
    return from.zone === to.zone ? 0 : zoneKm;
  };
  return (from: Place, to: Place): Distribution => {
    const travelUs = Math.round((kmBetween(from, to) * 1_000) / KM_PER_MS);
    return exponential({ minUs: travelUs + SWITCHING_US / 2, meanUs: SWITCHING_US / 2 });
  };
}
