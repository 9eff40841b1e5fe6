import type { Formula } from "../catalogue/formula.ts";

const daysPerYear = {
  kind: "positive",
  name: "daysPerYear",
  optional: true,
  sentence: "The length of a year: 365 where it is not given.",
  unit: "days",
  example: 365,
} as const;

/** What the catalogue says of money. */
export const moneyFormulas: readonly Formula[] = [
  {
    name: "costOfRegions",
    family: "money",
    sentence: "What it costs to carry the whole load with some regions lost, as a multiple of no spare.",
    tex: String.raw`\frac{n}{n - k}`,
    source:
      "B. Weiss and M. Furr, Static stability using Availability Zones, Amazon Builders' Library, for zones",
    parameters: [
      {
        kind: "count",
        name: "regions",
        sentence: "How many regions there are.",
        unit: "count",
        min: 1,
        example: 3,
      },
      {
        kind: "count",
        name: "regionsLost",
        sentence: "How many of them may be lost at the same time: fewer than all.",
        unit: "count",
        min: 0,
        max: 2,
        example: 1,
      },
    ],
    outcomes: [{ unit: "1", sentence: "The cost over the cost without a spare region." }],
  },
  {
    name: "downtimeCostPerYear",
    family: "money",
    sentence: "What downtime costs in a year, if every hour of it costs the same.",
    tex: String.raw`(1 - A) \cdot T_{\text{year}} \cdot p`,
    source: "The definition of an expected value",
    parameters: [
      {
        kind: "level",
        name: "unavailability",
        sentence: "The fraction of time in which the service is down.",
        example: 0.001,
      },
      {
        kind: "notNegative",
        name: "costPerHour",
        sentence: "What an hour of downtime costs.",
        unit: "money per h",
        example: 10_000,
      },
      daysPerYear,
    ],
    outcomes: [{ unit: "money", sentence: "The cost of a year's downtime, on average over years." }],
  },
  {
    name: "costPerAvoidedHour",
    family: "money",
    sentence: "What each hour of downtime costs that a better design avoids.",
    tex: String.raw`\frac{K_{\text{after}} - K_{\text{before}}}{(U_{\text{before}} - U_{\text{after}}) \cdot T_{\text{year}}}`,
    source: "The definition of the incremental cost-effectiveness ratio",
    parameters: [
      {
        kind: "namedLevel",
        name: "before",
        sentence: "How much of the time the present design is down.",
        example: 0.01,
      },
      {
        kind: "namedLevel",
        name: "after",
        sentence: "How much of the time the other design would be down.",
        example: 0.001,
      },
      {
        kind: "notNegative",
        name: "costPerYearBefore",
        sentence: "What the present design costs a year.",
        unit: "money",
        example: 10_000,
      },
      {
        kind: "notNegative",
        name: "costPerYearAfter",
        sentence: "What the other design would cost a year.",
        unit: "money",
        example: 20_000,
      },
      daysPerYear,
    ],
    outcomes: [
      {
        unit: "money per h",
        sentence: "The price of an avoided hour; below 0 where better is cheaper, Infinity where none is.",
      },
    ],
  },
  {
    name: "cheapestDesign",
    family: "money",
    sentence: "The cheapest of some designs that is available enough.",
    tex: String.raw`\operatorname*{arg\,min}_{i \,:\, U_i \le 1 - A} K_i`,
    source: "The definition of a minimum under a constraint",
    parameters: [
      {
        kind: "structure",
        name: "designs",
        sentence: "The designs: each with a name, its cost a year and its unavailability or availability.",
        example: [
          { name: "one node", costPerYear: 1000, unavailability: 0.01 },
          { name: "pair", costPerYear: 2500, unavailability: 0.001 },
          { name: "three zones", costPerYear: 4000, unavailability: 0.0001 },
        ],
      },
      {
        kind: "namedLevel",
        name: "target",
        sentence: "How much of the time the service may be down.",
        example: 0.001,
      },
    ],
    outcomes: [
      {
        at: "cheapest",
        unit: "structure",
        sentence: "The names of the cheapest designs that meet the target; none where none does.",
      },
      { at: "costPerYear", unit: "money", sentence: "What they cost a year; Infinity where none does." },
      { at: "meeting", unit: "count", sentence: "How many designs meet the target." },
      { at: "mostAvailable", unit: "structure", sentence: "The name of the most available design." },
      { at: "leastUnavailability", unit: "fraction", sentence: "Its unavailability." },
    ],
  },
];
