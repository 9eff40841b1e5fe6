import type { Formula, Outcome, Parameter } from "../catalogue/formula.ts";

const gray = 'J. Gray and D. P. Siewiorek, "High-availability computer systems", Computer 24 (1991)';
const definition =
  "The definition; by MTBF, IEC 60050-192 (2015), 192-05-13, means the mean operating time between failures instead";

const mttf: Parameter = {
  kind: "positive",
  name: "mttfHours",
  sentence: "The mean time up, from a repair to the next failure; many texts call it MTBF.",
  unit: "h",
  example: 990,
};
const mtbf: Parameter = {
  kind: "positive",
  name: "mtbfHours",
  sentence: "The mean time from the start of one failure to the start of the next, repair included.",
  unit: "h",
  example: 1000,
};
const down: readonly Parameter[] = [
  {
    kind: "notNegative",
    name: "mttdHours",
    optional: true,
    sentence: "The mean time until a failure is noticed; 0 where it is not given.",
    unit: "h",
    example: 2,
  },
  {
    kind: "notNegative",
    name: "mttrHours",
    sentence: "The mean time from the notice until it works again.",
    unit: "h",
    example: 8,
  },
];
const availability: Outcome = { unit: "fraction", sentence: "The fraction of time in which it works." };
const unavailability: Outcome = {
  unit: "fraction",
  sentence: "The fraction of time in which it is down; small results keep their digits.",
};

/** What the catalogue says of availability from mean times. */
export const meanTimeFormulas: readonly Formula[] = [
  {
    name: "availabilityFromMttf",
    family: "nines",
    sentence: "How available something is that works for a mean time, and is then noticed and repaired.",
    tex: String.raw`A = \frac{\text{MTTF}}{\text{MTTF} + \text{MTTD} + \text{MTTR}}`,
    source: gray,
    parameters: [mttf, ...down],
    outcomes: [availability],
  },
  {
    name: "unavailabilityFromMttf",
    family: "nines",
    sentence: "How often something is down that works for a mean time, and is then noticed and repaired.",
    tex: String.raw`U = \frac{\text{MTTD} + \text{MTTR}}{\text{MTTF} + \text{MTTD} + \text{MTTR}}`,
    source: gray,
    parameters: [mttf, ...down],
    outcomes: [unavailability],
  },
  {
    name: "availabilityFromMtbf",
    family: "nines",
    sentence: "How available something is whose failures are a mean time apart, counted from start to start.",
    tex: String.raw`A = \frac{\text{MTBF} - \text{MTTD} - \text{MTTR}}{\text{MTBF}}`,
    source: definition,
    parameters: [mtbf, ...down],
    outcomes: [availability],
  },
  {
    name: "unavailabilityFromMtbf",
    family: "nines",
    sentence:
      "How often something is down whose failures are a mean time apart, counted from start to start.",
    tex: String.raw`U = \frac{\text{MTTD} + \text{MTTR}}{\text{MTBF}}`,
    source: definition,
    parameters: [mtbf, ...down],
    outcomes: [unavailability],
  },
];
