import type { Formula, Parameter } from "../catalogue/formula.ts";

const gth =
  'W. K. Grassmann, M. I. Taksar and D. P. Heyman, "Regenerative analysis and steady state distributions for Markov chains", Operations Research 33 (1985)';

const steps: readonly Parameter[] = [
  {
    kind: "positives",
    name: "birthsPerHour",
    sentence: "How often an hour it steps up: from state 0 to 1, from 1 to 2, and so on.",
    unit: "per h",
    example: [0.002, 0.001],
  },
  {
    kind: "positives",
    name: "deathsPerHour",
    sentence: "How often an hour it steps down: from state 1 to 0, from 2 to 1, and so on.",
    unit: "per h",
    example: [0.125, 0.25],
  },
];
const rates: Parameter = {
  kind: "structure",
  name: "ratesPerHour",
  sentence:
    "How often an hour it goes from each state, a row each, to each other one; the diagonal is not read.",
  example: [
    [0, 0.002, 0],
    [0.125, 0, 0.001],
    [0, 0.125, 0],
  ],
};
const shares = [
  { unit: "structure", sentence: "The fraction of time in each state; small ones keep their digits." },
] as const;

/** What the catalogue says of Markov chains. */
export const chainFormulas: readonly Formula[] = [
  {
    name: "birthDeathSteadyState",
    family: "in-time",
    sentence: "How much of the time a chain that only steps up and down spends in each of its states.",
    tex: String.raw`\pi_{i+1} = \pi_i \frac{b_i}{d_{i+1}}, \quad \sum_i \pi_i = 1`,
    source:
      "K. S. Trivedi, Probability and Statistics with Reliability, Queuing, and Computer Science Applications, second edition (2002), chapter 8",
    parameters: steps,
    outcomes: shares,
  },
  {
    name: "birthDeathMeanTime",
    family: "in-time",
    sentence:
      "How long a chain that only steps up and down takes on average from its lowest state to its highest.",
    tex: String.raw`T = \sum_{i=0}^{n-1} T_i, \quad T_i = \frac{1 + d_i T_{i-1}}{b_i}, \quad d_0 = 0`,
    source:
      "S. Karlin and H. M. Taylor, A First Course in Stochastic Processes, second edition (1975), chapter 4",
    parameters: steps,
    outcomes: [{ unit: "h", sentence: "The mean time until the highest state is first reached." }],
  },
  {
    name: "chainSteadyState",
    family: "in-time",
    sentence: "How much of the time any Markov chain of up to 200 states spends in each of them.",
    tex: String.raw`\pi Q = 0, \quad \sum_i \pi_i = 1`,
    source: gth,
    parameters: [rates],
    outcomes: shares,
  },
  {
    name: "chainMeanTime",
    family: "in-time",
    sentence: "How long any Markov chain of up to 200 states takes on average to enter one of some states.",
    tex: String.raw`\sum_{j} q_{ij} (h_i - h_j) = 1 \text{ outside the targets}, \quad h = 0 \text{ in them}`,
    source: gth,
    parameters: [
      rates,
      {
        kind: "structure",
        name: "from",
        sentence: "The state in which it begins: the number of a row, from 0.",
        example: 0,
      },
      {
        kind: "structure",
        name: "to",
        sentence: "The states of which the first one entered ends the wait: numbers of rows.",
        example: [2],
      },
    ],
    outcomes: [{ unit: "h", sentence: "The mean time; infinite where it may never come there." }],
  },
];
