import type { Formula, Parameter } from "../catalogue/formula.ts";
import { n, r, w } from "./size-parameters.ts";

const source =
  'P. Bailis et al., "Probabilistically bounded staleness for practical partial quorums", PVLDB 5 (2012)';
const forms = "an object with meanMs (exponential) or samplesMs (measured)";
const wars: readonly Parameter[] = [
  {
    kind: "structure",
    name: "write",
    sentence: `How long a write takes to a copy: ${forms}.`,
    example: { meanMs: 10 },
  },
  {
    kind: "structure",
    name: "acknowledge",
    sentence: "How long the acknowledgement takes back, in the same form.",
    example: { meanMs: 2 },
  },
  {
    kind: "structure",
    name: "read",
    sentence: "How long a read takes to a copy, in the same form.",
    example: { meanMs: 2 },
  },
  {
    kind: "structure",
    name: "response",
    sentence: "How long the response takes back, in the same form.",
    example: { samplesMs: [1, 2, 5] },
  },
];
const trials: readonly Parameter[] = [
  {
    kind: "count",
    name: "trials",
    unit: "count",
    sentence: "How many writes are tried, each with a read after it.",
    min: 1,
    max: 10_000_000,
    example: 10_000,
  },
  {
    kind: "count",
    name: "seed",
    unit: "count",
    sentence: "Where the random numbers start; the same seed gives the same result.",
    min: 0,
    max: 4_294_967_295,
    example: 1,
  },
];

const sizes: readonly Parameter[] = [n, { ...r, example: 1 }, { ...w, example: 1 }];

/** What the catalogue says of reads that may miss a write. */
export const stalenessFormulas: readonly Formula[] = [
  {
    name: "kStaleness",
    family: "quorums",
    sentence: "The probability that a read misses all of the last versions, when writes spread no further.",
    tex: String.raw`p = \left( \binom{n-w}{r} \Big/ \binom{n}{r} \right)^k`,
    source: `${source}, section 3.1`,
    parameters: [
      ...sizes,
      {
        kind: "count",
        name: "versions",
        unit: "count",
        sentence: "How many versions, k.",
        min: 1,
        example: 1,
      },
    ],
    outcomes: [{ unit: "fraction", sentence: "The probability that the read returns none of them." }],
  },
  {
    name: "readConsistency",
    family: "quorums",
    sentence: "How likely a read some time after a commit is to return the write, estimated by trials.",
    tex: String.raw`P\Big(\min_{i \in \text{first } r} (W_i - R_i) \le c + t\Big), \quad c = w\text{-th smallest } W_i + A_i`,
    source: `${source}, section 4`,
    parameters: [
      ...sizes,
      ...wars,
      {
        kind: "notNegative",
        name: "afterMs",
        unit: "ms",
        sentence: "How long after the commit the read starts.",
        example: 5,
      },
      ...trials,
    ],
    outcomes: [
      {
        at: "probability",
        unit: "fraction",
        sentence: "The share of trials whose read returned the write.",
      },
      { at: "low", unit: "fraction", sentence: "The lower end of its 95 % interval." },
      { at: "high", unit: "fraction", sentence: "The upper end of its 95 % interval." },
    ],
  },
  {
    name: "readConsistencyCurve",
    family: "quorums",
    sentence:
      "How likely reads are to return a write at several times after its commit, from one set of trials.",
    tex: String.raw`P\Big(\min_{i \in \text{first } r} (W_i - R_i) \le c + t_j\Big)`,
    source: `${source}, section 4`,
    parameters: [
      ...sizes,
      ...wars,
      {
        kind: "notNegatives",
        name: "timesMs",
        unit: "ms",
        sentence: "How long after the commit the reads start.",
        example: [0, 5, 10, 20],
      },
      ...trials,
    ],
    outcomes: [
      { unit: "structure", sentence: "For each time the probability and the ends of its 95 % interval." },
    ],
  },
  {
    name: "consistencyDelay",
    family: "quorums",
    sentence: "How long after a commit a read must start to return the write with a given probability.",
    tex: String.raw`\min \{ t : P(\text{consistent after } t) \ge q \}`,
    source: `${source}, section 4`,
    parameters: [
      ...sizes,
      ...wars,
      {
        kind: "openFraction",
        name: "quantile",
        sentence: "The fraction of reads that shall return the write: 0.999 for 99.9 %.",
        example: 0.99,
      },
      ...trials,
    ],
    outcomes: [
      { at: "delayMs", unit: "ms", sentence: "The estimated time after the commit." },
      { at: "lowMs", unit: "ms", sentence: "The lower end of its 95 % interval." },
      { at: "highMs", unit: "ms", sentence: "The upper end; infinite where the trials are too few." },
    ],
  },
];
