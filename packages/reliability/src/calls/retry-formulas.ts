import type { Formula, Parameter } from "../catalogue/formula.ts";

const book = "B. Beyer et al. (editors), Site Reliability Engineering (2016)";
const layers: Parameter = {
  kind: "count",
  name: "layers",
  unit: "count",
  sentence: "How many layers retry; 1 for a flat design.",
  min: 1,
  max: 50,
  example: 3,
};
const attempts: Parameter = {
  kind: "count",
  name: "attempts",
  unit: "count",
  sentence: "How many times a layer tries in all, the first time included.",
  min: 1,
  max: 1000,
  example: 4,
};
const failure: Parameter = {
  kind: "fraction",
  name: "failureProbability",
  sentence: "The probability that a call fails, independently of the others.",
  example: 0.1,
};
const clients: readonly Parameter[] = [
  {
    kind: "positive",
    name: "requestsPerSec",
    unit: "per s",
    sentence: "How many requests the clients make.",
    example: 1000,
  },
  { ...failure, example: 1 },
  { ...attempts, sentence: "How many times a request is tried in all, the first time included." },
  {
    kind: "notNegative",
    name: "tokensPerRequest",
    unit: "1",
    sentence: "How many tokens each request adds; each retry takes one.",
    example: 0.1,
  },
];

/** What the catalogue says of retries. */
export const retryFormulas: readonly Formula[] = [
  {
    name: "retryAmplification",
    family: "calls",
    sentence:
      "How many calls one request makes at the bottom of several retrying layers while all calls fail.",
    tex: String.raw`a^L`,
    source: `${book}, chapter 22`,
    parameters: [attempts, layers],
    outcomes: [{ unit: "1", sentence: "The calls that reach the lowest service." }],
  },
  {
    name: "expectedRetryAmplification",
    family: "calls",
    sentence: "How many calls one request makes on average at the bottom of several retrying layers.",
    tex: String.raw`\frac{1 - p^N}{1 - p}, \quad N = a^L`,
    source: "The mean of a truncated geometric distribution",
    parameters: [attempts, layers, failure],
    outcomes: [{ unit: "1", sentence: "The mean of the calls that reach the lowest service." }],
  },
  {
    name: "failureAfterRetries",
    family: "calls",
    sentence: "The probability that a request fails in spite of its retries.",
    tex: String.raw`p^N, \quad N = a^L`,
    source: "The product rule for independent events",
    parameters: [attempts, layers, failure],
    outcomes: [{ unit: "fraction", sentence: "The probability that all attempts fail." }],
  },
  {
    name: "retryBudgetAmplification",
    family: "calls",
    sentence:
      "How many calls one request makes at most, when each layer keeps retries within a share of requests.",
    tex: String.raw`(1 + r)^L`,
    source: `${book}, chapter 21`,
    parameters: [
      {
        kind: "fraction",
        name: "retryRatio",
        sentence: "Retries as a fraction of requests.",
        example: 0.1,
      },
      layers,
    ],
    outcomes: [{ unit: "1", sentence: "The calls that reach the lowest service, at most." }],
  },
  {
    name: "retryBudgetLoad",
    family: "calls",
    sentence: "The load of clients that retry within a budget of tokens, in the long run.",
    tex: String.raw`\min\Big( \lambda \sum_{i=1}^{a-1} p^i, \; \lambda r + m \Big)`,
    source: "The balance of a token bucket; the rule of the class RetryBudget of Finagle",
    parameters: [
      ...clients,
      {
        kind: "notNegative",
        name: "leastRetriesPerSec",
        optional: true,
        unit: "per s",
        sentence: "How many retries are granted whatever happens: 0 where it is not given.",
        example: 10,
      },
    ],
    outcomes: [
      { at: "retriesPerSec", unit: "per s", sentence: "The retries." },
      { at: "attemptsPerSec", unit: "per s", sentence: "Requests and retries together." },
      { at: "amplification", unit: "1", sentence: "The attempts for each request." },
    ],
  },
  {
    name: "retryBucketDuration",
    family: "calls",
    sentence: "How long a full bucket of retry tokens lasts once calls start to fail.",
    tex: String.raw`\frac{B}{\lambda \big( \sum_{i=1}^{a-1} p^i - r \big)}`,
    source: "The balance of a token bucket",
    parameters: [
      ...clients,
      {
        kind: "notNegative",
        name: "tokens",
        unit: "count",
        sentence: "How many tokens the bucket holds.",
        example: 500,
      },
    ],
    outcomes: [{ unit: "s", sentence: "The time until it is empty; infinite where it never is." }],
  },
];
