import type { Formula } from "../catalogue/formula.ts";

const load = {
  kind: "positive",
  name: "load",
  sentence: "The load at its peak, in any measure, such as requests per second.",
  unit: "1",
  example: 2.1,
} as const;
const capacityPerUnit = {
  kind: "positive",
  name: "capacityPerUnit",
  sentence: "What one unit carries at the utilisation that is acceptable, in the measure of the load.",
  unit: "1",
  example: 1,
} as const;
const n = {
  kind: "count",
  name: "n",
  sentence: "How many units there are.",
  unit: "count",
  min: 1,
  example: 4,
} as const;
const failures = {
  kind: "count",
  name: "failures",
  sentence: "How many of them have failed: fewer than all.",
  unit: "count",
  min: 0,
  max: 3,
  example: 1,
} as const;
const spares = {
  kind: "count",
  name: "spares",
  sentence: "How many units may fail without harm.",
  unit: "count",
  min: 0,
  example: 1,
} as const;
const definition = "The definition of N+M redundancy";

const fleetFormulas: readonly Formula[] = [
  {
    name: "unitsNeeded",
    family: "capacity",
    sentence: "How many units carry a load with some to spare.",
    tex: String.raw`N + M = \left\lceil \frac{L}{C} \right\rceil + M`,
    source: definition,
    parameters: [load, capacityPerUnit, spares],
    outcomes: [{ unit: "count", sentence: "The number of units, spares included." }],
  },
  {
    name: "fleetClass",
    family: "capacity",
    sentence: "What a running fleet is at its present load: N+1, N+0, or too small.",
    tex: String.raw`M = n - \left\lceil \frac{L}{C} \right\rceil`,
    source: definition,
    parameters: [load, capacityPerUnit, n],
    outcomes: [
      { at: "needed", unit: "count", sentence: "How many units the load takes." },
      { at: "spares", unit: "count", sentence: "How many units may fail; below 0, so many are missing." },
      {
        at: "label",
        unit: "structure",
        sentence: "The same in words: N+1, N+0; N-1 for a fleet that cannot carry its load now.",
      },
    ],
  },
  {
    name: "costOfSpares",
    family: "capacity",
    sentence: "What a fleet with spares costs, as a multiple of what it would cost without.",
    tex: String.raw`\frac{N + M}{N}`,
    source: definition,
    parameters: [{ ...n, name: "needed", sentence: "How many units the load takes.", example: 3 }, spares],
    outcomes: [{ unit: "1", sentence: "The cost over the cost without spares." }],
  },
  {
    name: "unitsForTarget",
    family: "capacity",
    sentence: "The fewest equal units of which enough work to meet a target.",
    tex: String.raw`\min \Bigl\{\, n \ge k : \sum_{j > n - k} \binom{n}{j} U^j (1 - U)^{n - j} \le 1 - A \,\Bigr\}`,
    source: "M. L. Shooman, Reliability of Computer Systems and Networks (2002), chapter 4, for the sum",
    parameters: [
      {
        kind: "count",
        name: "k",
        sentence: "How many units must work.",
        unit: "count",
        min: 1,
        max: 1_000_000,
        example: 2,
      },
      {
        kind: "namedLevel",
        name: "unit",
        sentence: "How much of the time one unit is down.",
        example: 0.01,
      },
      {
        kind: "namedLevel",
        name: "target",
        sentence: "How much of the time too many may be down.",
        example: 0.0001,
      },
    ],
    outcomes: [
      { unit: "count", sentence: "The number of units; Infinity where no number up to a million is enough." },
    ],
  },
];

/** What the catalogue says of capacity. */
export const capacityFormulas: readonly Formula[] = [
  ...fleetFormulas,
  {
    name: "utilisationCeiling",
    family: "capacity",
    sentence: "How full a fleet may be, if the rest is to carry everything after some units have failed.",
    tex: String.raw`u \le \frac{n - k}{n}`,
    source: "What all units carry together, spread over those that are left, must be at most their capacity",
    parameters: [n, { ...failures, sentence: "How many of them may fail: fewer than all." }],
    outcomes: [{ unit: "fraction", sentence: "The highest utilisation before a failure." }],
  },
  {
    name: "utilisationAfterFailures",
    family: "capacity",
    sentence: "How full the surviving units of a fleet are after some have failed.",
    tex: String.raw`u = \frac{L}{(n - k)\,C}`,
    source: "The definition of utilisation",
    parameters: [load, capacityPerUnit, n, failures],
    outcomes: [{ unit: "1", sentence: "The utilisation of the rest; above 1, it cannot carry the load." }],
  },
  {
    name: "zoneSpread",
    family: "capacity",
    sentence: "How many units each zone needs, so that the load is carried while whole zones are lost.",
    tex: String.raw`n_{\text{zone}} = \left\lceil \frac{\lceil L / C \rceil}{Z - z} \right\rceil`,
    source: "B. Weiss and M. Furr, Static stability using Availability Zones, Amazon Builders' Library",
    parameters: [
      { ...load, example: 6 },
      capacityPerUnit,
      {
        kind: "count",
        name: "zones",
        sentence: "How many zones there are.",
        unit: "count",
        min: 1,
        example: 3,
      },
      {
        kind: "count",
        name: "zonesLost",
        sentence: "How many of them may be lost at the same time: fewer than all.",
        unit: "count",
        min: 0,
        max: 2,
        example: 1,
      },
    ],
    outcomes: [
      { at: "needed", unit: "count", sentence: "How many units the load takes when nothing fails." },
      { at: "perZone", unit: "count", sentence: "How many units stand in each zone." },
      { at: "total", unit: "count", sentence: "How many units there are in all zones." },
      { at: "costRatio", unit: "1", sentence: "All units over the needed ones." },
      { at: "utilisation", unit: "fraction", sentence: "How full the units are while all zones work." },
      { at: "utilisationAfterLoss", unit: "fraction", sentence: "How full the rest is after the loss." },
    ],
  },
];
