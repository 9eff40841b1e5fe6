import { exampleOf } from "./catalogue/example-of.ts";
import type { Formula, Parameter } from "./catalogue/formula.ts";

/** A value that one option must refuse. */
export interface Hostile {
  readonly given: unknown;
  readonly error: typeof RangeError | typeof TypeError;
  /** How the message begins: the argument and its value. */
  readonly names: string;
  /** What else the message must say. */
  readonly says?: string;
}

/** Every set of options that a function must refuse because one option breaks the rule of its kind. */
export function hostileOptions(formula: Formula): Hostile[] {
  const sound = exampleOf(formula) as object;
  const hostile: Hostile[] = [undefined, null, 0.9, "x", [0.9]].map((given) => ({
    given,
    error: TypeError,
    names: "",
    says: `is ${shown(given)}, but must be one object of named values`,
  }));
  for (const parameter of formula.parameters) {
    for (const { value, ...rest } of hostileValues(parameter)) {
      hostile.push({ given: { ...sound, ...value }, ...rest });
    }
  }
  return hostile;
}

interface HostileValue extends Omit<Hostile, "given"> {
  /** The option, or the options, to put in the place of the sound one. */
  readonly value: object;
}

function hostileValues(parameter: Parameter): HostileValue[] {
  switch (parameter.kind) {
    case "structure":
      return [];
    case "level":
      return hostileLevels(parameter.name, parameter.example);
    case "levels":
      return ["availabilities", "unavailabilities"].flatMap((list) => {
        const none = { availabilities: undefined, unavailabilities: undefined };
        return hostileLists(list, FRACTIONS, parameter.example).map((each) => ({
          ...each,
          value: { ...none, ...each.value },
        }));
      });
    case "namedLevel":
      return hostileNamedLevel(parameter.name);
    case "fractions":
      return [...hostileLists(parameter.name, FRACTIONS, parameter.example), ...missing(parameter)];
    case "positives":
      return [
        ...hostileLists(parameter.name, [...NOT_FINITE, 0, -1], parameter.example),
        ...missing(parameter),
      ];
    case "notNegatives":
      return [...hostileLists(parameter.name, [...NOT_FINITE, -1], parameter.example), ...missing(parameter)];
    case "bytes":
      return [...wrongTypes(parameter.name, ["x", null, 1]), ...missing(parameter)];
    case "choice":
      return [
        outside(parameter.name, "nonsense"),
        ...wrongTypes(parameter.name, [3, null]),
        ...missing(parameter),
      ];
    case "yesOrNo":
      return [...wrongTypes(parameter.name, ["true", 1, null]), ...missing(parameter)];
    default:
      return [
        ...outsideOf(parameter).map((value) => outside(parameter.name, value)),
        ...wrongTypes(parameter.name, ["1", null, [1]]),
        ...missing(parameter),
      ];
  }
}

const NOT_FINITE = [Number.NaN, Infinity, -Infinity];
const FRACTIONS = [...NOT_FINITE, -0.1, 99.9, 101];

function outsideOf(parameter: Parameter): readonly number[] {
  switch (parameter.kind) {
    case "fraction":
      return FRACTIONS;
    case "openFraction":
      return [...FRACTIONS, 0, 1];
    case "positive":
      return [...NOT_FINITE, 0, -1];
    case "notNegative":
      return [...NOT_FINITE, -1];
    case "count": {
      const { min, max } = parameter;
      return [...NOT_FINITE, min - 1, min + 0.5, -1.5, ...(max === undefined ? [] : [max + 1])];
    }
    default:
      return [];
  }
}

function hostileLevels(name: string, example: number): HostileValue[] {
  const other = name === "unavailability" ? "availability" : "unavailability";
  const onlyOne = "but must have exactly one of the two";
  return [
    ...[name, other].flatMap((level) =>
      [...FRACTIONS.map((value) => outside(level, value)), ...wrongTypes(level, ["1", null])].map((each) => ({
        ...each,
        value: { [name]: undefined, ...each.value },
      })),
    ),
    { value: { [name]: undefined }, error: TypeError, names: "options has neither", says: onlyOne },
    {
      value: { [name]: example, [other]: 1 - example },
      error: TypeError,
      names: "options has both",
      says: onlyOne,
    },
  ];
}

function hostileNamedLevel(name: string): HostileValue[] {
  return [
    ...FRACTIONS.map((value) => ({
      ...outside(`${name}.availability`, value),
      value: { [name]: { availability: value } },
    })),
    { value: { [name]: {} }, error: TypeError, names: `${name} has neither` },
    {
      value: { [name]: { availability: 1, unavailability: 0 } },
      error: TypeError,
      names: `${name} has both`,
    },
    ...wrongTypes(name, [0.9, null, undefined]),
  ];
}

function hostileLists(name: string, values: readonly number[], example: readonly number[]): HostileValue[] {
  const [first = 1] = example;
  return [
    { value: { [name]: [] }, error: RangeError, names: `${name} is an empty list` },
    ...values.map((value) => ({
      ...outside(`${name}[1]`, value),
      value: { [name]: [first, value, ...example.slice(2)] },
    })),
    { value: { [name]: [first, "1"] }, error: TypeError, names: `${name}[1] is "1", but must be` },
    ...wrongTypes(name, [0.9, "0.9", null]),
  ];
}

function outside(name: string, value: unknown): HostileValue {
  const isPercentage = typeof value === "number" && value === 99.9;
  return {
    value: { [name]: value },
    error: RangeError,
    names: `${name} is ${shown(value)}, but must be`,
    ...(isPercentage ? { says: "0.999 rather than 99.9" } : {}),
  };
}

function wrongTypes(name: string, values: readonly unknown[]): HostileValue[] {
  return values.map((value) => ({
    value: { [name]: value },
    error: TypeError,
    names: `${name} is ${shown(value)}, but must be`,
  }));
}

function missing({ name, optional }: Parameter): HostileValue[] {
  return optional ? [] : wrongTypes(name, [undefined]);
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return Array.isArray(value) ? "a list" : String(value);
}
