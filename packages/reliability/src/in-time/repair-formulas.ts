import type { Formula, Parameter } from "../catalogue/formula.ts";

const trivedi =
  "K. S. Trivedi, Probability and Statistics with Reliability, Queuing, and Computer Science Applications, second edition (2002), chapter 8";

const mttf: Parameter = {
  kind: "positive",
  name: "mttfHours",
  sentence: "How long a unit works between a repair and the next failure, on average.",
  unit: "h",
  example: 1000,
};
const mttr: Parameter = {
  kind: "positive",
  name: "mttrHours",
  sentence: "How long the repair of one unit takes, on average.",
  unit: "h",
  example: 8,
};
const time: Parameter = {
  kind: "notNegative",
  name: "timeHours",
  sentence: "The time since the unit was up for certain.",
  unit: "h",
  example: 4,
};

/** What the catalogue says of units that are repaired. */
export const repairFormulas: readonly Formula[] = [
  {
    name: "pointAvailability",
    family: "in-time",
    sentence: "How likely a unit that was up at first is up at a later moment, whatever happened between.",
    tex: String.raw`A(t) = \frac{\mu}{\lambda + \mu} + \frac{\lambda}{\lambda + \mu} e^{-(\lambda + \mu)t}`,
    source: trivedi,
    parameters: [mttf, mttr, time],
    outcomes: [{ unit: "fraction", sentence: "The probability of being up at that moment." }],
  },
  {
    name: "pointUnavailability",
    family: "in-time",
    sentence: "How likely a unit that was up at first is down at a later moment.",
    tex: String.raw`U(t) = \frac{\lambda}{\lambda + \mu} \left(1 - e^{-(\lambda + \mu)t}\right)`,
    source: trivedi,
    parameters: [mttf, mttr, time],
    outcomes: [
      {
        unit: "fraction",
        sentence: "The probability of being down at that moment; small results keep their digits.",
      },
    ],
  },
  {
    name: "repairableKOfN",
    family: "in-time",
    sentence:
      "How available k of n equal units are when some crews repair them one by one, how often the whole fails, and when first.",
    tex: String.raw`\pi_{i+1} = \pi_i \frac{(n - i)\lambda}{\min(i + 1, c)\mu}, \quad U = \sum_{i > n-k} \pi_i, \quad f = \pi_{n-k}\, k\lambda`,
    source: trivedi,
    parameters: [
      {
        kind: "count",
        name: "k",
        sentence: "How many units must work; not how many may fail.",
        unit: "count",
        min: 1,
        max: 3,
        example: 2,
      },
      {
        kind: "count",
        name: "n",
        sentence: "How many units there are; the spare ones run too, and can fail.",
        unit: "count",
        min: 1,
        max: 1000,
        example: 3,
      },
      mttf,
      mttr,
      {
        kind: "count",
        name: "crews",
        sentence: "How many crews there are; each repairs one unit at a time.",
        unit: "count",
        min: 1,
        example: 1,
      },
    ],
    outcomes: [
      { at: "availability", unit: "fraction", sentence: "The fraction of time in which enough units work." },
      {
        at: "unavailability",
        unit: "fraction",
        sentence: "The fraction of time in which too few do; small results keep their digits.",
      },
      { at: "failuresPerHour", unit: "per h", sentence: "How often the whole fails, in the long run." },
      {
        at: "mttfHours",
        unit: "h",
        sentence: "The mean time until it fails for the first time, from all units being good.",
      },
      {
        at: "meanUpHours",
        unit: "h",
        sentence: "The mean time from the end of one outage to the start of the next.",
      },
      { at: "meanDownHours", unit: "h", sentence: "The mean length of an outage." },
    ],
  },
];
