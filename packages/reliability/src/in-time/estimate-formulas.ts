import type { Formula, Outcome } from "../catalogue/formula.ts";

const outcomes: readonly Outcome[] = [
  { at: "unavailability", unit: "fraction", sentence: "The fraction that was down." },
  {
    at: "low",
    unit: "fraction",
    sentence: "The lower end of the interval that holds the truth with 95 % confidence.",
  },
  { at: "high", unit: "fraction", sentence: "The upper end of that interval." },
];

/** What the catalogue says of how far a measured or simulated unavailability can be trusted. */
export const estimateFormulas: readonly Formula[] = [
  {
    name: "unavailabilityFromSamples",
    family: "in-time",
    sentence:
      "What independent looks, some of which found it down, tell of the unavailability and of its error.",
    tex: String.raw`\frac{p + \frac{z^2}{2n} \pm z \sqrt{\frac{p(1-p)}{n} + \frac{z^2}{4n^2}}}{1 + \frac{z^2}{n}}, \quad z = 1.96`,
    source:
      'E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22 (1927)',
    parameters: [
      {
        kind: "count",
        name: "samples",
        sentence: "How many times it was looked at.",
        unit: "count",
        min: 1,
        example: 10_000,
      },
      {
        kind: "count",
        name: "down",
        sentence: "How many times it was found down.",
        unit: "count",
        min: 0,
        max: 10_000,
        example: 12,
      },
    ],
    outcomes,
  },
  {
    name: "unavailabilityFromCycles",
    family: "in-time",
    sentence: "What several times up and times down tell of the unavailability and of its error.",
    tex: String.raw`\hat U = \frac{\sum d}{\sum (u + d)}, \quad \hat U \pm 1.96\, \frac{\sqrt{m}}{\sum (u + d)} \sqrt{\frac{\sum (d - \hat U (u + d))^2}{m - 1}}`,
    source:
      'M. A. Crane and D. L. Iglehart, "Simulating stable stochastic systems, III", Operations Research 23 (1975)',
    parameters: [
      {
        kind: "positives",
        name: "upHours",
        sentence: "How long it was up in each cycle.",
        unit: "h",
        example: [700, 350, 1200, 900],
      },
      {
        kind: "notNegatives",
        name: "downHours",
        sentence: "How long it was down at the end of each cycle.",
        unit: "h",
        example: [1, 4, 0.5, 2],
      },
    ],
    outcomes,
  },
];
