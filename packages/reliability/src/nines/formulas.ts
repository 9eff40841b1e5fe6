import type { Formula, Parameter } from "../catalogue/formula.ts";
import { budgetFormulas } from "./budget-formulas.ts";
import { meanTimeFormulas } from "./mean-time-formulas.ts";

const down = {
  kind: "level",
  name: "unavailability",
  sentence: "The fraction of time in which it is down.",
  example: 0.001,
} as const;
const sre = "B. Beyer et al. (editors), Site Reliability Engineering (2016), appendix A";
const days = (period: string, usual: string, example: number): Parameter => ({
  kind: "positive",
  name: `daysPer${period}`,
  optional: true,
  sentence: `The length of the ${period.toLowerCase()}: ${usual}.`,
  unit: "days",
  example,
});

/** A downtime in a period whose length is part of the name. */
const downtimeIn = (period: string, length: string, parameters: readonly Parameter[] = []): Formula => ({
  name: `downtimePer${period}`,
  family: "nines",
  sentence: `How long something is down in a ${period.toLowerCase()}, given how often it is down.`,
  tex: String.raw`D = U \cdot ${length} \cdot 86\,400\,\text{s}`,
  source: sre,
  parameters: [down, ...parameters],
  outcomes: [{ unit: "s", sentence: `The downtime in a ${period.toLowerCase()}.` }],
});

const manyNines = {
  kind: "notNegative",
  name: "nines",
  sentence: "How many nines; they need not be whole.",
  unit: "nines",
  example: 3.5,
} as const;

/** What the catalogue says of mean times, nines, downtime and error budgets. */
export const ninesFormulas: readonly Formula[] = [
  ...meanTimeFormulas,
  {
    name: "downtime",
    family: "nines",
    sentence: "How long something is down in a period of any length, given how often it is down.",
    tex: String.raw`D = U \cdot T`,
    source: sre,
    parameters: [
      down,
      {
        kind: "positive",
        name: "periodSec",
        sentence: "The length of the period.",
        unit: "s",
        example: 2_592_000,
      },
    ],
    outcomes: [{ unit: "s", sentence: "The downtime in the period." }],
  },
  downtimeIn("Year", String.raw`365`, [
    days("Year", "365 where it is not given; 365.25 counts leap years", 365),
  ]),
  downtimeIn("Quarter", String.raw`90`, [days("Quarter", "90 where it is not given", 90)]),
  downtimeIn("Month", String.raw`30`, [days("Month", "30 where it is not given", 30)]),
  downtimeIn("Week", String.raw`7`),
  downtimeIn("Day", String.raw`1`),
  {
    name: "nines",
    family: "nines",
    sentence: "How many nines an availability has, as a real number: 0.995 has 2.3.",
    tex: String.raw`-\log_{10} U`,
    source:
      'J. Gray and D. P. Siewiorek, "High-availability computer systems", Computer 24 (1991), where it is rounded down',
    parameters: [down],
    outcomes: [{ unit: "nines", sentence: "The number of nines; infinitely many where it is never down." }],
  },
  {
    name: "availabilityFromNines",
    family: "nines",
    sentence: "The availability that has so many nines.",
    tex: String.raw`A = 1 - 10^{-\text{nines}}`,
    source: "The inverse of the number of nines",
    parameters: [manyNines],
    outcomes: [{ unit: "fraction", sentence: "The availability; beyond about 16 nines it rounds to 1." }],
  },
  {
    name: "unavailabilityFromNines",
    family: "nines",
    sentence: "The unavailability that is left with so many nines, however small.",
    tex: String.raw`U = 10^{-\text{nines}}`,
    source: "The inverse of the number of nines",
    parameters: [manyNines],
    outcomes: [{ unit: "fraction", sentence: "The unavailability." }],
  },
  ...budgetFormulas,
];
