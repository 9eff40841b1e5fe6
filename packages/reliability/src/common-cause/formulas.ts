import type { Formula } from "../catalogue/formula.ts";

const level = {
  kind: "level",
  name: "unavailability",
  sentence: "How much of the time one replica is down.",
  example: 0.01,
} as const;
const beta = {
  kind: "fraction",
  name: "beta",
  sentence: "The fraction of a replica's unavailability that all replicas share.",
  example: 0.1,
} as const;
const n = {
  kind: "count",
  name: "n",
  sentence: "How many replicas there are.",
  unit: "count",
  min: 1,
  example: 2,
} as const;
const factor = {
  kind: "positive",
  name: "factor",
  optional: true,
  sentence:
    "By how much a replica must divide the unavailability to count as helping: 2 where it is not given.",
  unit: "1",
  example: 2,
} as const;
const fleming = "K. N. Fleming, the beta-factor model (1975)";
const down = [
  { unit: "fraction", sentence: "The fraction of time in which all replicas are down." },
] as const;

const repairable: Formula = {
  name: "betaFactorRepairableUnavailability",
  family: "common-cause",
  sentence:
    "How much of the time too many units are down, when some failures strike all at once and crews repair units one by one.",
  tex: String.raw`i \xrightarrow{(n-i)(1-\beta)\lambda} i+1, \quad i \xrightarrow{\beta\lambda} n, \quad i \xrightarrow{\min(i,\,r)\,\mu} i-1, \qquad U = \sum_{i > n-k} \pi_i`,
  source: `${fleming}, as a Markov chain`,
  parameters: [
    {
      kind: "positive",
      name: "mtbfHours",
      sentence: "How long a unit works between failures, on average, repair not counted.",
      unit: "h",
      example: 990,
    },
    {
      kind: "positive",
      name: "mttrHours",
      sentence: "How long the repair of one unit takes, on average.",
      unit: "h",
      example: 10,
    },
    { ...beta, sentence: "The fraction of a unit's failures that strike all units at once." },
    { ...n, sentence: "How many units there are.", max: 1_000_000 },
    {
      kind: "count",
      name: "k",
      optional: true,
      sentence: "How many units must work: 1 where it is not given, and at most all of them.",
      unit: "count",
      min: 1,
      max: 2,
      example: 1,
    },
    {
      kind: "count",
      name: "crews",
      sentence: "How many units can be repaired at the same time.",
      unit: "count",
      min: 1,
      example: 1,
    },
  ],
  outcomes: [{ unit: "fraction", sentence: "The fraction of time in which too many units are down." }],
};

/** What the catalogue says of common causes. */
export const commonCauseFormulas: readonly Formula[] = [
  {
    name: "betaFactorUnavailability",
    family: "common-cause",
    sentence: "How much of the time all replicas are down, when a part of what takes them down is shared.",
    tex: String.raw`U = c + (1 - c)\,q^n, \qquad c = \beta p, \quad q = \frac{(1 - \beta)\,p}{1 - \beta p}`,
    source: fleming,
    parameters: [level, beta, n],
    outcomes: down,
  },
  {
    name: "betaFactorUnavailabilityRareEvent",
    family: "common-cause",
    sentence:
      "The same in the form of most tables, which adds the two parts; close where replicas are rarely down.",
    tex: String.raw`U \approx \beta p + \bigl((1 - \beta)\,p\bigr)^n`,
    source: `${fleming}; IEC 61508-6, annex D, on beta`,
    parameters: [level, beta, n],
    outcomes: down,
  },
  repairable,
  {
    name: "betaFactorGain",
    family: "common-cause",
    sentence: "How many times less a group of replicas is down with one replica more.",
    tex: String.raw`\frac{U(n)}{U(n + 1)}`,
    source: `${fleming}; the ratio of its exact form for n and n + 1`,
    parameters: [level, beta, n],
    outcomes: [{ unit: "1", sentence: "What one more replica divides the unavailability by." }],
  },
  {
    name: "betaFactorFloor",
    family: "common-cause",
    sentence: "The unavailability that no number of replicas gets below.",
    tex: String.raw`\lim_{n \to \infty} U(n) = \beta p`,
    source: fleming,
    parameters: [level, beta],
    outcomes: [{ unit: "fraction", sentence: "The fraction of time that stays lost." }],
  },
  {
    name: "betaWhereReplicaStopsHelping",
    family: "common-cause",
    sentence: "The shared part from which on one more replica gains less than a factor.",
    tex: String.raw`\beta: \quad U(n) = f \cdot U(n + 1)`,
    source: `${fleming}; its exact form for n and n + 1, solved for beta`,
    parameters: [level, n, factor],
    outcomes: [{ unit: "fraction", sentence: "The beta above which another replica is hardly worth it." }],
  },
  {
    name: "replicasThatHelp",
    family: "common-cause",
    sentence: "How many replicas are worth having: one more would gain less than a factor.",
    tex: String.raw`\min \bigl\{\, n \ge 1 : U(n) < f \cdot U(n + 1) \,\bigr\}`,
    source: `${fleming}; its exact form for n and n + 1, solved for n`,
    parameters: [level, beta, factor],
    outcomes: [
      { unit: "count", sentence: "The number of replicas; Infinity where every further one helps." },
    ],
  },
];
