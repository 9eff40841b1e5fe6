import type { Formula, Outcome, Parameter } from "../catalogue/formula.ts";

const workbook = (chapter: number): string =>
  `B. Beyer et al. (editors), The Site Reliability Workbook (2018), chapter ${chapter}`;

const objective: Parameter = {
  kind: "level",
  name: "unavailability",
  sentence: "What the objective allows to fail: 0.001 where 99.9 % are promised.",
  example: 0.001,
};
const period: Parameter = {
  kind: "positive",
  name: "periodSec",
  sentence: "The period that the budget is for.",
  unit: "s",
  example: 2_592_000,
};
const used: Outcome = {
  at: "usedFraction",
  unit: "1",
  sentence: "The fraction of the budget that is spent; above 1 where it is overspent.",
};

/** What the catalogue says of error budgets. */
export const budgetFormulas: readonly Formula[] = [
  {
    name: "errorBudgetTime",
    family: "nines",
    sentence: "How long a service may be down in a period, and how much of that is left.",
    tex: String.raw`B = U \cdot T`,
    source: "B. Beyer et al. (editors), Site Reliability Engineering (2016), chapter 3",
    parameters: [
      objective,
      period,
      {
        kind: "notNegative",
        name: "downSec",
        sentence: "How long it has been down in the period.",
        unit: "s",
        example: 600,
      },
    ],
    outcomes: [
      { at: "budgetSec", unit: "s", sentence: "How long it may be down in the period." },
      { at: "leftSec", unit: "s", sentence: "How much of that is left; below 0 where it is overspent." },
      used,
    ],
  },
  {
    name: "errorBudgetRequests",
    family: "nines",
    sentence: "How many requests may fail, and how many of these are left.",
    tex: String.raw`B = U \cdot N`,
    source: workbook(2),
    parameters: [
      objective,
      {
        kind: "count",
        name: "requests",
        sentence: "How many requests there are in the period.",
        unit: "count",
        min: 1,
        example: 3_000_000,
      },
      {
        kind: "count",
        name: "failed",
        sentence: "How many of them have failed.",
        unit: "count",
        min: 0,
        max: 3_000_000,
        example: 1200,
      },
    ],
    outcomes: [
      { at: "budget", unit: "count", sentence: "How many requests may fail; need not be whole." },
      { at: "left", unit: "count", sentence: "How many more may fail; below 0 where it is overspent." },
      used,
    ],
  },
  {
    name: "burnRate",
    family: "nines",
    sentence: "How many times as fast as allowed an error budget is being spent.",
    tex: String.raw`b = \frac{e}{U}`,
    source: workbook(5),
    parameters: [
      objective,
      {
        kind: "fraction",
        name: "errorFraction",
        sentence: "The fraction of requests that fail, or of time that is down, at present.",
        example: 0.01,
      },
    ],
    outcomes: [{ unit: "1", sentence: "The burn rate; at 1 the budget lasts exactly the period." }],
  },
  {
    name: "budgetExhaustionTime",
    family: "nines",
    sentence: "How long an error budget lasts if it goes on being spent as fast as now.",
    tex: String.raw`t = \frac{(1 - \text{used})\, T}{b}`,
    source: workbook(5),
    parameters: [
      {
        kind: "notNegative",
        name: "burnRate",
        sentence: "How many times as fast as allowed it is spent.",
        unit: "1",
        example: 10,
      },
      period,
      {
        kind: "notNegative",
        name: "usedFraction",
        optional: true,
        sentence: "The fraction that is spent already; 0 where it is not given.",
        unit: "1",
        example: 0.25,
      },
    ],
    outcomes: [{ unit: "s", sentence: "The time until nothing is left; infinite where nothing is spent." }],
  },
  {
    name: "alertBurnRate",
    family: "nines",
    sentence:
      "The burn rate at which to alert, so that a fraction of the budget goes within a window of time.",
    tex: String.raw`b = \frac{\text{fraction} \cdot T}{w}`,
    source: workbook(5),
    parameters: [
      {
        kind: "fraction",
        name: "budgetFraction",
        sentence: "The fraction of the budget that may be spent before somebody is told.",
        example: 0.02,
      },
      {
        kind: "positive",
        name: "windowSec",
        sentence: "The time in which it is spent.",
        unit: "s",
        example: 3600,
      },
      period,
    ],
    outcomes: [{ unit: "1", sentence: "The burn rate." }],
  },
];
