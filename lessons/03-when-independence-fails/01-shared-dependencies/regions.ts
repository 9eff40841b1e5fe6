import { parallelUnavailability, seriesUnavailability } from "@standby/reliability";

/** Things that every region needs, of which there is one for all or one each, and how often one is down. */
export const NEEDS = [
  { id: "login", name: "login service", unavailability: 0.001 },
  { id: "names", name: "name service", unavailability: 0.0001 },
] as const;

export type Need = (typeof NEEDS)[number]["id"];

/** Equal regions of which one is enough; each fails by itself and through what it needs. */
export interface Regions {
  readonly count: number;
  /** How often a region is down by itself, a fraction. */
  readonly unavailability: number;
  readonly needs: readonly Need[];
}

/** What multiplying the regions promises, as if nothing were shared: a fraction. */
export function promisedUnavailability({ count, unavailability, needs }: Regions): number {
  const one = seriesUnavailability({ unavailabilities: [unavailability, ...needs.map(downOf)] });
  return parallelUnavailability({ unavailabilities: Array.from({ length: count }, () => one) });
}

/** How often nobody is served: each shared need stands once, in series with the regions and what is their own. */
export function trueUnavailability(regions: Regions, shared: ReadonlySet<Need>): number {
  const own = regions.needs.filter((need) => !shared.has(need));
  const common = regions.needs.filter((need) => shared.has(need));
  return seriesUnavailability({
    unavailabilities: [...common.map(downOf), promisedUnavailability({ ...regions, needs: own })],
  });
}

/** How often one of a need is down, a fraction. */
export function downOf(need: Need): number {
  return NEEDS.find(({ id }) => id === need)?.unavailability ?? 0;
}
