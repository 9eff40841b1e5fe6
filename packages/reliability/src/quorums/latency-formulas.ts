import type { Formula, Parameter } from "../catalogue/formula.ts";

const david = "H. A. David and H. N. Nagaraja, Order Statistics (3rd edition, 2003), section 2.1";
const counts: readonly Parameter[] = [
  {
    kind: "count",
    name: "n",
    unit: "count",
    sentence: "How many nodes are asked at once.",
    min: 1,
    example: 3,
  },
  {
    kind: "count",
    name: "k",
    unit: "count",
    sentence: "How many answers are waited for.",
    min: 1,
    example: 2,
  },
];
const mean: Parameter = {
  kind: "notNegative",
  name: "meanMs",
  unit: "ms",
  sentence: "The mean latency of a node.",
  example: 10,
};
const samples: Parameter = {
  kind: "notNegatives",
  name: "samplesMs",
  unit: "ms",
  sentence: "Measured latencies of a node.",
  example: [3, 4, 4, 5, 6, 8, 12, 40],
};
const quantile: Parameter = {
  kind: "openFraction",
  name: "quantile",
  sentence: "The fraction of operations: 0.99 for the 99th percentile.",
  example: 0.99,
};

/** What the catalogue says of how long a quorum takes. */
export const latencyFormulas: readonly Formula[] = [
  {
    name: "quorumLatencyMean",
    family: "quorums",
    sentence: "How long the fastest answers of several nodes take on average, for exponential latencies.",
    tex: String.raw`m \sum_{i=n-k+1}^{n} \frac{1}{i}`,
    source: 'A. Rényi, "On the theory of order statistics", Acta Mathematica Hungarica 4 (1953)',
    parameters: [...counts, mean],
    outcomes: [{ unit: "ms", sentence: "The mean time until that many have answered." }],
  },
  {
    name: "quorumLatencyPercentile",
    family: "quorums",
    sentence: "Within which time a fraction of operations have enough answers, for exponential latencies.",
    tex: String.raw`t: \sum_{j=k}^{n} \binom{n}{j} F^j (1 - F)^{n-j} = q, \quad F = 1 - e^{-t/m}`,
    source: david,
    parameters: [...counts, mean, quantile],
    outcomes: [{ unit: "ms", sentence: "The percentile of the time until that many have answered." }],
  },
  {
    name: "quorumLatencyMeanFromSamples",
    family: "quorums",
    sentence: "How long the fastest answers of several nodes take on average, for measured latencies.",
    tex: String.raw`x_1 + \sum_{i=1}^{m-1} (x_{i+1} - x_i) \, P(\text{fewer than } k \text{ of } n \text{ draws} \le x_i)`,
    source: david,
    parameters: [...counts, samples],
    outcomes: [{ unit: "ms", sentence: "The mean time until that many have answered." }],
  },
  {
    name: "quorumLatencyPercentileFromSamples",
    family: "quorums",
    sentence: "Within which time a fraction of operations have enough answers, for measured latencies.",
    tex: String.raw`\min \Big\{ x_i : \sum_{j=k}^{n} \binom{n}{j} \big(\tfrac{i}{m}\big)^j \big(1 - \tfrac{i}{m}\big)^{n-j} \ge q \Big\}`,
    source: david,
    parameters: [...counts, samples, quantile],
    outcomes: [{ unit: "ms", sentence: "The percentile of the time until that many have answered." }],
  },
  {
    name: "quorumLatencyOfNodes",
    family: "quorums",
    sentence: "How long it takes until enough of several nodes with known latencies have answered.",
    tex: String.raw`x_{(k)}`,
    source: "The definition of the k-th order statistic",
    parameters: [
      {
        kind: "notNegatives",
        name: "latenciesMs",
        unit: "ms",
        sentence: "The latency of each node.",
        example: [1, 70, 80],
      },
      {
        kind: "count",
        name: "k",
        unit: "count",
        sentence: "How many answers are waited for.",
        min: 1,
        example: 2,
      },
    ],
    outcomes: [{ unit: "ms", sentence: "The k-th smallest latency." }],
  },
];
