import type { Formula, Outcome, Parameter } from "../catalogue/formula.ts";

const dean = 'J. Dean and L. A. Barroso, "The tail at scale", Communications of the ACM 56 (2013)';
const calls: Parameter = {
  kind: "count",
  name: "calls",
  unit: "count",
  sentence: "How many calls a request makes at once and waits for.",
  min: 1,
  example: 100,
};
const hedging: readonly Parameter[] = [
  {
    kind: "openFraction",
    name: "hedgeQuantile",
    sentence: "The second copy is sent after the latency that this fraction of requests stay within.",
    example: 0.9,
  },
  {
    kind: "openFraction",
    name: "quantile",
    sentence: "Which percentile is asked for: 0.99 for the 99th.",
    example: 0.99,
  },
];
const hedged: readonly Outcome[] = [
  { at: "hedgedMs", unit: "ms", sentence: "The percentile with hedging." },
  { at: "unhedgedMs", unit: "ms", sentence: "The percentile without." },
  { at: "hedgeDelayMs", unit: "ms", sentence: "After how long the second copy is sent." },
  { at: "extraLoad", unit: "fraction", sentence: "How many more requests are sent." },
];

/** What the catalogue says of the slowest calls. */
export const tailFormulas: readonly Formula[] = [
  {
    name: "fanOutTail",
    family: "calls",
    sentence: "The fraction of requests that meet at least one slow call among many.",
    tex: String.raw`1 - (1 - p)^n`,
    source: dean,
    parameters: [
      calls,
      {
        kind: "fraction",
        name: "slowFraction",
        sentence: "The fraction of calls that are slow: 0.01 beyond the 99th percentile.",
        example: 0.01,
      },
    ],
    outcomes: [{ unit: "fraction", sentence: "The fraction of requests that are slow." }],
  },
  {
    name: "fanOutAllowance",
    family: "calls",
    sentence: "What fraction of calls may be slow so that few enough requests are.",
    tex: String.raw`1 - (1 - s)^{1/n}`,
    source: dean,
    parameters: [
      calls,
      {
        kind: "fraction",
        name: "slowFraction",
        sentence: "The fraction of requests that may be slow.",
        example: 0.01,
      },
    ],
    outcomes: [{ unit: "fraction", sentence: "The fraction of calls that may be slow." }],
  },
  {
    name: "hedgedLatency",
    family: "calls",
    sentence: "What a second copy of late requests gains and costs, for exponential latencies.",
    tex: String.raw`\min\big(u, \tfrac12 (u + d)\big), \quad u = -m \ln(1 - q), \; d = -m \ln(1 - h)`,
    source: dean,
    parameters: [
      {
        kind: "notNegative",
        name: "meanMs",
        unit: "ms",
        sentence: "The mean latency of a request.",
        example: 10,
      },
      ...hedging,
    ],
    outcomes: hedged,
  },
  {
    name: "hedgedLatencyFromSamples",
    family: "calls",
    sentence: "What a second copy of late requests gains and costs, for measured latencies.",
    tex: String.raw`\min \{ t : 1 - S(t) \, S(t - d) \ge q \}`,
    source: dean,
    parameters: [
      {
        kind: "notNegatives",
        name: "samplesMs",
        unit: "ms",
        sentence: "Measured latencies of a request.",
        example: [3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 11, 12, 14, 20, 60, 90],
      },
      ...hedging,
    ],
    outcomes: hedged,
  },
];
