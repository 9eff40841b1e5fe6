import { counted } from "./counted.ts";

const units = counted("unit", "units");
const zones = counted("zone", "zones");

/** The words of the calculator for headroom and zones. */
export const headroomText = {
  title: "Headroom and zones",
  hint: "How many units may fail before the rest cannot carry the peak load?",
  load: "Load at its peak",
  capacity: "One unit carries",
  unitOfLoad: "requests/s",
  positive: "A number above 0",
  n: "Units that run",
  zones: "Zones",
  zonesLost: "Zones that may be lost",
  bars: "How full the units are after failures; the dashed line is as full as can be",
  bar: (failures: number): string => (failures === 0 ? "none lost" : `${failures} lost`),
  overload: (share: string): string => `${share}, too much`,
  fleet: "This fleet is",
  fleetNote: (needed: number): string => `the load takes ${units(needed)}`,
  ceiling: "Ceiling for one failure",
  ceilingNote: "each unit may be this full before it",
  perZone: "Units in each zone",
  perZoneNote: (total: number): string => `${total} in all`,
  cost: "Cost of the zones",
  costNote: "of what the load alone takes",
  full: "How full, all zones up",
  fullAfter: (share: string, lost: number): string => `${share} with ${zones(lost)} lost`,
  summary: (at: { n: number; label: string; spares: number; missing: number }): string =>
    at.missing > 0
      ? `${units(at.n)} cannot carry this load: ${units(at.missing)} more are needed before anything fails.`
      : at.spares === 0
        ? `${units(at.n)} carry this load and none may fail: ${at.label}. What is left over is less than a unit, and less than a unit spares nothing.`
        : `${units(at.n)} carry this load with ${units(at.spares)} to spare: ${at.label}.`,
  zonesSummary: (at: { zones: number; lost: number; perZone: number; total: number }): string =>
    `To lose ${at.lost} of ${zones(at.zones)}, run ${units(at.perZone)} in each, ${at.total} in all.`,
  assumptions: [
    "The load is spread evenly over the units that work, and none of it goes away when some fail.",
    "What one unit carries is what it carries well: near its limit it answers slowly long before it fails.",
    "Nothing is added in time: the units that are left are those that run already.",
  ],
};
