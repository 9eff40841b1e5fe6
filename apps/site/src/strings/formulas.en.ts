/** The words of the formula reference, in English. */
export const formulas = {
  title: "Formulas",
  lead: (count: number): string =>
    `${count} functions compute every number of this course. Each tells its formula, its units and its source, and can be tried.`,
  family: (title: string): string => `Formulas: ${title}`,
  familyLead: (count: number): string =>
    count === 1
      ? "One function, its formula and its source."
      : `${count} functions, their formulas and their sources.`,
  all: "All formulas",
  filter: "Show only formulas with these words",
  shown: (count: number): string => `${count} shown`,
  formula: "Formula",
  takes: "Takes",
  returns: "Returns",
  example: "For example",
  source: "Source",
  calculate: "Calculate",
  optional: "may be left out",
  asAvailability: "given as an availability",
  whole: "the whole",
  yes: "yes",
  no: "no",
  refused: "Refused:",
  use: "In code",
};
