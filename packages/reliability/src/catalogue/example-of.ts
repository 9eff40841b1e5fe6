import type { Formula, Parameter } from "./formula.ts";

/**
 * The argument of a function of the catalogue, made of its examples: one object of options, or the one structure
 * of a function that takes it as it is.
 */
export function exampleOf({ parameters }: Formula): unknown {
  const [first] = parameters;
  if (parameters.length === 1 && first?.name === "") return first.example;
  return Object.assign({}, ...parameters.map(exampleOfParameter)) as object;
}

function exampleOfParameter({ name, kind, example }: Parameter): object {
  if (kind === "namedLevel") return { [name]: { unavailability: example } };
  if (kind === "bytes") return { [name]: Uint8Array.from(example, (letter) => letter.charCodeAt(0)) };
  return { [name]: example };
}
