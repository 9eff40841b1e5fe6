import { counted } from "./counted.ts";

const units = counted("unit", "units");

/** The words of the k-of-n explorer. */
export const kOfNText = {
  title: "k of n",
  hint: "Say how many units there are, how many of them must work, and how often one of them is down.",
  n: "Units there are (n)",
  k: "Units that must work (k)",
  down: "One unit is down",
  units: (k: number, n: number): string => `${units(n)}: ${k} must work, ${n - k} may fail`,
  whole: "The whole is up",
  year: "Down in a year",
  compared: "Against one unit",
  less: (times: string): string => `${times} × less`,
  more: (times: string): string => `${times} × more`,
  same: "the same",
  comparedNote: "time down",
  axisUnit: "How much of the time one unit is down",
  axisWhole: "Down in a year",
  lineNow: (k: number, n: number): string => `${k} of ${n}`,
  lineOne: "one unit",
  plot: (k: number, n: number, year: string): string =>
    `Downtime of the whole over the downtime of one unit, both on logarithmic scales. ${k} of ${n} is down for ${year} in a year at the chosen unit. A spare more makes the line steeper, a spare less flatter.`,
  summary: (at: { k: number; n: number; up: string; year: string }): string =>
    at.k === at.n
      ? `All ${units(at.n)} must work. Together they are up ${at.up} of the time and down for ${at.year} in a year.`
      : `${at.k} of ${units(at.n)} must work, so ${at.n - at.k} may fail. The whole is up ${at.up} of the time and down for ${at.year} in a year.`,
  assumptions: [
    "The units are equal and fail independently of each other. What they share counts in the calculator for common causes.",
    "The units that are left carry the whole load, and whoever asks finds them at once.",
    "A year has 365 days.",
  ],
};
