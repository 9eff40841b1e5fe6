import { counted } from "./counted.ts";

const replicas = counted("replica", "replicas");

/** The words of the calculator for common causes. */
export const commonCauseText = {
  title: "Common cause",
  hint: "Let replicas share a part of what takes them down, then add replicas.",
  down: "One replica is down",
  beta: "Of that, shared by all (β)",
  n: "Replicas",
  year: "All down in a year",
  independent: "If nothing were shared",
  next: "One more replica",
  divides: (times: string): string => `${times} × less`,
  nextNote: "time down",
  useful: "Worth having",
  usefulNote: "replicas; one more would not halve the downtime",
  axisReplicas: "Replicas",
  axisYear: "All down in a year",
  lineShared: (beta: string): string => `${beta} shared`,
  lineIndependent: "nothing shared",
  plot: (at: { n: number; beta: string; year: string; floor: string }): string =>
    `Downtime over the number of replicas, on a logarithmic scale. Without a shared cause it falls evenly with each replica. With ${at.beta} shared it flattens towards ${at.floor} in a year. At ${replicas(at.n)} it is ${at.year}.`,
  summary: (at: { n: number; year: string; independent: string; gain: string; helps: boolean }): string =>
    `${replicas(at.n)}: all down for ${at.year} in a year, where independent ones would be for ${at.independent}. One more divides the downtime by ${at.gain}, ${at.helps ? "so it is still worth having" : "so what to work on is what they share"}.`,
  assumptions: [
    "The beta-factor model: a fixed part β of each replica’s downtime comes from causes that take all replicas down at once, such as a release, a configuration, a certificate or the power. The rest is independent.",
    "One working replica is enough, and failing over to it costs nothing.",
    "β is an estimate. It comes from counting incidents, and it is seldom near zero.",
  ],
};
