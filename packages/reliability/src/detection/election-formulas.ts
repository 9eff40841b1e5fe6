import type { Formula, Parameter } from "../catalogue/formula.ts";

const pyke = 'R. Pyke, "Spacings", Journal of the Royal Statistical Society B 27 (1965)';
const ongaro = "D. Ongaro, Consensus: Bridging Theory and Practice (2014), chapter 9";
const times: readonly Parameter[] = [
  {
    kind: "positive",
    name: "rangeSec",
    unit: "s",
    sentence: "By how much timeouts differ: the longest less the shortest.",
    example: 0.15,
  },
  {
    kind: "notNegative",
    name: "delaySec",
    unit: "s",
    sentence: "How long a candidate's request takes until it is received.",
    example: 0.015,
  },
];
const election: readonly Parameter[] = [
  {
    kind: "count",
    name: "servers",
    unit: "count",
    sentence: "How many servers the cluster has, failed ones included.",
    min: 1,
    example: 5,
  },
  {
    kind: "count",
    name: "alive",
    unit: "count",
    sentence: "How many of them are up: at least a majority.",
    min: 1,
    example: 4,
  },
  ...times,
];

/** What the catalogue says of randomised elections. */
export const electionFormulas: readonly Formula[] = [
  {
    name: "rivalCandidatesProbability",
    family: "detection",
    sentence: "The probability that a second candidate stands before the first one's request arrives.",
    tex: String.raw`1 - \Big(1 - \frac{d}{R}\Big)^n`,
    source: pyke,
    parameters: [
      {
        kind: "count",
        name: "candidates",
        unit: "count",
        sentence: "How many servers may become candidates.",
        min: 1,
        example: 4,
      },
      ...times,
    ],
    outcomes: [{ unit: "fraction", sentence: "The probability that the first candidate has a rival." }],
  },
  {
    name: "splitVoteProbability",
    family: "detection",
    sentence: "The probability that a round of an election ends without a leader.",
    tex: String.raw`s = \sum_{j=a-m+1}^{a} \binom{a}{j} x^j (1 - x)^{a-j}, \quad x = \frac{d}{R}, \; m = \lfloor n/2 \rfloor + 1`,
    source: `Derived from ${pyke}`,
    parameters: election,
    outcomes: [{ unit: "fraction", sentence: "The probability that nobody gets a majority." }],
  },
  {
    name: "electionRounds",
    family: "detection",
    sentence: "How many rounds an election takes on average.",
    tex: String.raw`\frac{1}{1 - s}`,
    source: `The mean of the geometric distribution; ${ongaro}`,
    parameters: election,
    outcomes: [{ unit: "1", sentence: "The mean number of rounds." }],
  },
  {
    name: "electionTime",
    family: "detection",
    sentence:
      "How long an election takes on average, from the last heartbeat until the new leader has its votes.",
    tex: String.raw`\frac{t + R/(a + 1) + d}{1 - s} + d`,
    source: `Derived with Wald's identity; ${ongaro}`,
    parameters: [
      ...election,
      {
        kind: "notNegative",
        name: "minTimeoutSec",
        unit: "s",
        sentence: "The shortest timeout.",
        example: 0.15,
      },
    ],
    outcomes: [{ unit: "s", sentence: "The mean time to a leader." }],
  },
];
