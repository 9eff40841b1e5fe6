import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * What it costs to carry the whole load with some regions lost, as a multiple of carrying it without spares.
 *
 * n / (n − k) for n regions of which k may be lost: 2 for one of two, 1.5 for one of three, 4/3 for one of
 * four. Each region holds 1/(n − k) of what the load takes. Capacity alone: what replicated data and traffic
 * between regions cost comes on top.
 *
 * @throws TypeError or RangeError for counts that are not whole, fewer than one region, or lost ones that are
 * not from 0 to n − 1.
 * Source: B. Weiss and M. Furr, "Static stability using Availability Zones", Amazon Builders' Library, for the
 * same arithmetic with zones.
 */
export function costOfRegions(options: { readonly regions: number; readonly regionsLost: number }): number {
  checkOptions("options", options);
  const { regions, regionsLost } = options;
  checkCount("regions", regions, { min: 1 });
  checkCount("regionsLost", regionsLost, { min: 0, max: regions - 1 });
  return regions / (regions - regionsLost);
}
