import type { Formula } from "../catalogue/formula.ts";

const down = {
  kind: "level",
  name: "unavailability",
  sentence: "The fraction of time in which it is down.",
  example: 0.001,
} as const;
const definition =
  "B. Beyer et al. (editors), Site Reliability Engineering (2016), appendix A, for years of 365 days";

/** What the catalogue says of nines and downtime. */
export const ninesFormulas: readonly Formula[] = [
  {
    name: "downtimePerYear",
    family: "nines",
    sentence: "How long something is down in a year, given how often it is down.",
    tex: String.raw`D = U \cdot T_{\text{year}}`,
    source: definition,
    parameters: [
      down,
      {
        kind: "positive",
        name: "daysPerYear",
        optional: true,
        sentence: "The length of the year: 365 where it is not given; 365.25 counts leap years.",
        unit: "days",
        example: 365,
      },
    ],
    outcomes: [{ unit: "s", sentence: "The downtime in a year." }],
  },
];
