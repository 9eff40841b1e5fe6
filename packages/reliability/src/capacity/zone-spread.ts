import { checkCount } from "../input/check-count.ts";
import { checkCarriedLoad, type CarriedLoad } from "./carried-load.ts";
import { wholeUnits } from "./whole-units.ts";

/** A fleet spread evenly over zones so that the rest carries the load when some zones are lost. */
export interface ZoneSpread {
  /** How many units the load takes when nothing fails. */
  readonly needed: number;
  /** How many units stand in each zone. */
  readonly perZone: number;
  /** How many units there are in all zones. */
  readonly total: number;
  /** All units over the needed ones: 1.5 is half as many again. */
  readonly costRatio: number;
  /** How full the units are while all zones work: a fraction of their capacity. */
  readonly utilisation: number;
  /** How full the rest is after the loss: at most 1. */
  readonly utilisationAfterLoss: number;
}

/**
 * How many units each zone needs, so that a load is carried while some whole zones are lost.
 *
 * With N = ⌈load / capacity⌉ units needed, Z zones and z of them lost, each zone holds ⌈N / (Z − z)⌉: the
 * load is divided among the zones that are left, not among all. The cost ratio is at least Z / (Z − z),
 * and more where rounding in each zone adds units. A quotient load / capacity within 1e-12 of a whole number
 * counts as whole. One object, because the numbers are read together.
 *
 * @throws TypeError or RangeError for a load or capacity that is not finite and above 0, counts that are not
 * whole, fewer than one zone, or lost zones that are not from 0 to Z − 1.
 * Source: B. Weiss and M. Furr, "Static stability using Availability Zones", Amazon Builders' Library.
 */
export function zoneSpread(
  options: CarriedLoad & { readonly zones: number; readonly zonesLost: number },
): ZoneSpread {
  checkCarriedLoad(options);
  const { load, capacityPerUnit, zones, zonesLost } = options;
  checkCount("zones", zones, { min: 1 });
  checkCount("zonesLost", zonesLost, { min: 0, max: zones - 1 });
  const needed = wholeUnits(load, capacityPerUnit);
  const left = zones - zonesLost;
  const perZone = Math.ceil(needed / left);
  const total = perZone * zones;
  return {
    needed,
    perZone,
    total,
    costRatio: total / needed,
    utilisation: load / capacityPerUnit / total,
    utilisationAfterLoss: Math.min(1, load / capacityPerUnit / (perZone * left)),
  };
}
