import {
  costOfRegions,
  costOfSpares,
  downtimeCostPerYear,
  kOfNUnavailability,
  seriesUnavailability,
} from "@standby/reliability";

/** What the load takes: servers of which this many must work. */
export const NEEDED = 4;

/** The assumptions behind the prices of the designs. */
export interface Prices {
  /** What a year of the servers that the load takes costs, without any spare. */
  readonly capacity: number;
  /** What a year of people, tools and traffic costs for each step of complexity. */
  readonly step: number;
  /** What an hour of downtime costs. */
  readonly hour: number;
  /** How often one server is down, a fraction. */
  readonly serverDown: number;
}

/** How often a whole zone and a whole region are down; made-up, and the same in every example of the lesson. */
export const ZONE_DOWN = 0.0005;
export const REGION_DOWN = 0.0001;

export interface Priced {
  readonly name: string;
  /** What it takes to run it for a year. */
  readonly runs: number;
  readonly unavailability: number;
  /** What its downtime costs in a year, on average. */
  readonly downtime: number;
}

/** Five designs for the same load, from none to three regions, each with what it costs to run and to be down. */
export function pricedDesigns({ capacity, step, hour, serverDown }: Prices): Priced[] {
  const zones = spread(2, serverDown, ZONE_DOWN);
  const designs = [
    { name: "No spare", ratio: 1, steps: 0, fails: inOneZone(0, serverDown) },
    {
      name: "One spare",
      ratio: costOfSpares({ needed: NEEDED, spares: 1 }),
      steps: 0,
      fails: inOneZone(1, serverDown),
    },
    {
      name: "Two spares",
      ratio: costOfSpares({ needed: NEEDED, spares: 2 }),
      steps: 0,
      fails: inOneZone(2, serverDown),
    },
    {
      name: "Three zones",
      ratio: costOfRegions({ regions: 3, regionsLost: 1 }),
      steps: 1,
      fails: seriesUnavailability({ unavailabilities: [zones, REGION_DOWN] }),
    },
    {
      name: "Three regions",
      ratio: costOfRegions({ regions: 3, regionsLost: 1 }),
      steps: 4,
      fails: spread(2, serverDown, REGION_DOWN),
    },
  ];
  return designs.map(({ name, ratio, steps, fails }) => ({
    name,
    runs: capacity * ratio + step * steps,
    unavailability: fails,
    downtime: downtimeCostPerYear({ unavailability: fails, costPerHour: hour }),
  }));
}

function inOneZone(spares: number, serverDown: number): number {
  const servers = kOfNUnavailability({ k: NEEDED, n: NEEDED + spares, unavailability: serverDown });
  return seriesUnavailability({ unavailabilities: [servers, ZONE_DOWN, REGION_DOWN] });
}

/** How often fewer than NEEDED servers work, with `each` of them in each of three places that fail as wholes. */
function spread(each: number, serverDown: number, placeDown: number): number {
  return [0, 1, 2, 3].reduce((sum, gone) => {
    const atLeast = (lost: number): number =>
      lost === 0 ? 1 : lost > 3 ? 0 : kOfNUnavailability({ k: 4 - lost, n: 3, unavailability: placeDown });
    const left = each * (3 - gone);
    const short = left < NEEDED ? 1 : kOfNUnavailability({ k: NEEDED, n: left, unavailability: serverDown });
    return sum + (atLeast(gone) - atLeast(gone + 1)) * short;
  }, 0);
}
