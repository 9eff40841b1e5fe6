import type { Parameter } from "../catalogue/formula.ts";

export const mtbfHours: Parameter = {
  kind: "positive",
  name: "mtbfHours",
  sentence: "How long a unit keeps its data, on average.",
  unit: "h",
  example: 1_000_000,
};
export const mttrHours: Parameter = {
  kind: "positive",
  name: "mttrHours",
  sentence: "How long it takes until a lost unit is noticed, replaced and filled again, on average.",
  unit: "h",
  example: 24,
};
export const daysPerYear: Parameter = {
  kind: "positive",
  name: "daysPerYear",
  optional: true,
  sentence: "The length of a year: 365 where it is not given.",
  unit: "days",
  example: 365,
};
