import type { Formula, Parameter } from "@standby/reliability/catalogue";

/** What somebody entered for each parameter, by its name; levels may be given as `availability` as well. */
export type Entered = Readonly<Record<string, string>>;

/** A parameter of levels, entered as availabilities rather than unavailabilities. */
const turned = (name: string): string => name.replace(/^un/, "");

/** The example of a parameter as text for its field. */
export function exampleText({ kind, example }: Parameter): string {
  if (kind === "structure") return JSON.stringify(example, null, 2);
  return Array.isArray(example) ? example.join(", ") : String(example);
}

/** The fields as they are before anything is entered. */
export function exampleFields({ parameters }: Formula): Entered {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, exampleText(parameter)]));
}

/**
 * The argument of a call from what was entered. What cannot be read as a number is handed on as it stands, so
 * that the function itself says what is wrong with it.
 *
 * @param asAvailability the names of parameters of levels that were entered as availabilities
 * @throws SyntaxError for a structure that is not JSON
 */
export function optionsFrom(
  formula: Formula,
  entered: Entered,
  asAvailability: ReadonlySet<string>,
): unknown {
  const [first] = formula.parameters;
  if (first?.name === "") return JSON.parse(entered[""] ?? "");
  const options: Record<string, unknown> = {};
  for (const parameter of formula.parameters) {
    const { name, optional } = parameter;
    const text = (entered[name] ?? "").trim();
    if (text === "" && optional) continue;
    const isUp = asAvailability.has(name);
    if (parameter.kind === "namedLevel") {
      options[name] = { [isUp ? "availability" : "unavailability"]: read(parameter, text) };
    } else options[isUp ? turned(name) : name] = read(parameter, text);
  }
  return options;
}

function read({ kind }: Parameter, text: string): unknown {
  switch (kind) {
    case "structure":
      return JSON.parse(text);
    case "bytes":
      return new TextEncoder().encode(text);
    case "choice":
      return text;
    case "yesOrNo":
      return text === "true";
    case "fractions":
    case "levels":
    case "positives":
    case "notNegatives":
      return text
        .split(/[;,\s]+/)
        .filter(Boolean)
        .map(numberOrText);
    default:
      return numberOrText(text);
  }
}

function numberOrText(text: string): unknown {
  const value = Number(text.replace("−", "-"));
  return text === "" || Number.isNaN(value) ? text : value;
}

/** A call as one would write it in TypeScript. */
export function callText(name: string, options: unknown): string {
  return `${name}(${literal(options)})`;
}

function literal(value: unknown): string {
  if (value instanceof Uint8Array) return `Uint8Array.of(${[...value].join(", ")})`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const fields = Object.entries(value).map(([key, each]) => `${quoted(key)}: ${literal(each)}`);
  return `{ ${fields.join(", ")} }`;
}

const quoted = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));
