import type { Formula, Parameter } from "../catalogue/formula.ts";
import { jitters } from "./backoff.ts";
import { retryFormulas } from "./retry-formulas.ts";
import { tailFormulas } from "./tail-formulas.ts";

const brooker = 'M. Brooker, "Exponential backoff and jitter", AWS Architecture Blog (2015)';
const backoff: readonly Parameter[] = [
  {
    kind: "choice",
    name: "jitter",
    sentence: "How much of a wait is left to chance.",
    choices: jitters,
    example: "full",
  },
  {
    kind: "positive",
    name: "baseSec",
    unit: "s",
    sentence: "The first wait, before chance has its part.",
    example: 0.1,
  },
  {
    kind: "positive",
    name: "capSec",
    unit: "s",
    sentence: "The longest wait, at least the base.",
    example: 10,
  },
];
const tex = String.raw`v = \min(c, b\,2^{i-1}): \quad v, \; \tfrac12 v, \; \tfrac34 v; \quad \text{decorrelated: } E\min\big(c, U(b, 3 x_{i-1})\big)`;

/** What the catalogue says of calls. */
export const callsFormulas: readonly Formula[] = [
  {
    name: "expectedBackoff",
    family: "calls",
    sentence: "How long a client waits on average before one of its retries.",
    tex,
    source: brooker,
    parameters: [
      ...backoff,
      {
        kind: "count",
        name: "retry",
        unit: "count",
        sentence: "Which retry, the first one being number 1.",
        min: 1,
        max: 100,
        example: 3,
      },
    ],
    outcomes: [{ unit: "s", sentence: "The mean wait before it." }],
  },
  {
    name: "expectedBackoffTotal",
    family: "calls",
    sentence: "How long a client waits on average in all, if all of its retries are needed.",
    tex: String.raw`\sum_{i=1}^{n} E[x_i], \quad ${tex}`,
    source: brooker,
    parameters: [
      ...backoff,
      {
        kind: "count",
        name: "retries",
        unit: "count",
        sentence: "How many retries.",
        min: 1,
        max: 100,
        example: 3,
      },
    ],
    outcomes: [{ unit: "s", sentence: "The mean of all waits together." }],
  },
  ...retryFormulas,
  ...tailFormulas,
];
