import type { Formula, Parameter } from "../catalogue/formula.ts";

const shooman = "M. L. Shooman, Reliability of Computer Systems and Networks (2002), chapter 4";
const modules: readonly Parameter[] = [
  {
    kind: "positive",
    name: "mttfHours",
    sentence: "How long one module lasts, on average.",
    unit: "h",
    example: 10_000,
  },
  {
    kind: "positive",
    name: "voterMttfHours",
    optional: true,
    sentence: "How long the voter lasts, on average; where it is not given, the voter never fails.",
    unit: "h",
    example: 1_000_000,
  },
];
const time: Parameter = {
  kind: "notNegative",
  name: "timeHours",
  sentence: "The time since everything was new.",
  unit: "h",
  example: 1000,
};

/** What the catalogue says of three modules and a voter. */
export const tmrFormulas: readonly Formula[] = [
  {
    name: "tmrReliability",
    family: "in-time",
    sentence: "How likely three modules, whose majority a voter follows, work without a gap up to a time.",
    tex: String.raw`R(t) = e^{-\lambda_v t} (3m^2 - 2m^3), \quad m = e^{-\lambda t}`,
    source: shooman,
    parameters: [...modules, time],
    outcomes: [{ unit: "fraction", sentence: "The probability of having worked up to then." }],
  },
  {
    name: "tmrUnreliability",
    family: "in-time",
    sentence: "How likely three modules, whose majority a voter follows, have failed by a time.",
    tex: String.raw`F(t) = W + (1 - W) f^2 (3 - 2f), \quad f = 1 - e^{-\lambda t}, \quad W = 1 - e^{-\lambda_v t}`,
    source: shooman,
    parameters: [...modules, time],
    outcomes: [
      {
        unit: "fraction",
        sentence: "The probability of having failed by then; small results keep their digits.",
      },
    ],
  },
  {
    name: "tmrMttf",
    family: "in-time",
    sentence:
      "How long three modules, whose majority a voter follows, last on average: less than one module.",
    tex: String.raw`\text{MTTF} = \frac{5\lambda + \lambda_v}{(2\lambda + \lambda_v)(3\lambda + \lambda_v)}`,
    source: shooman,
    parameters: modules,
    outcomes: [{ unit: "h", sentence: "The mean time to failure; 5/6 of a module's with a perfect voter." }],
  },
  {
    name: "tmrCrossover",
    family: "in-time",
    sentence: "The age up to which three modules and a voter are more reliable than one module alone.",
    tex: String.raw`e^{-\lambda_v t} (3m^2 - 2m^3) = m, \quad t = \frac{\ln 2}{\lambda} \text{ if } \lambda_v = 0`,
    source: shooman,
    parameters: modules,
    outcomes: [{ unit: "h", sentence: "The age; 0 where the voter lasts no longer than a module." }],
  },
];
