import type { z } from "zod";

type Schema = z.core.$ZodTypes;

/** What a schema says about the value at a path. */
export interface SchemaAt {
  /** The description of the value there, or of the nearest value around it that has one. */
  readonly description: string;
  /** The keys that may stand there; null where any may. */
  readonly keys: readonly string[] | null;
}

/**
 * Follows a path into a schema. Where the schema is a choice between shapes, the data decides which one.
 *
 * @param path as zod gives it in an issue
 */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[], data: unknown): SchemaAt {
  let here: Schema | null = unwrap(schema, data);
  let value = data;
  let description = describe(schema);
  for (const part of path) {
    value = child(value, part);
    const inner: z.core.$ZodType | null = here === null ? null : step(here, part);
    if (inner === null) break;
    description = describe(inner) || description;
    here = unwrap(inner, value);
    description = (here !== null && describe(here)) || description;
  }
  const keys = here?._zod.def.type === "object" ? Object.keys(here._zod.def.shape) : null;
  return { description, keys };
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(child, data);
}

function child(value: unknown, part: PropertyKey): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, part)?.value;
}

function step(schema: Schema, part: PropertyKey): z.core.$ZodType | null {
  const def = schema._zod.def;
  if (def.type === "object") return def.shape[String(part)] ?? null;
  if (def.type === "array") return def.element;
  if (def.type === "record") return def.valueType;
  return null;
}

function unwrap(schema: z.core.$ZodType, value: unknown): Schema | null {
  const known = schema as Schema;
  const def = known._zod.def;
  if (def.type === "optional" || def.type === "default" || def.type === "nullable") {
    return unwrap(def.innerType, value);
  }
  if (def.type === "union") {
    const kind = child(value, "kind");
    const options = def.options.map((option) => unwrap(option, value));
    return options.find((option) => option !== null && allows(option, kind)) ?? null;
  }
  return known;
}

function allows(option: Schema, kind: unknown): boolean {
  const literal = step(option, "kind") as Schema | null;
  const def = literal?._zod.def;
  return def?.type === "literal" && def.values.some((value) => value === kind);
}

function describe(schema: z.core.$ZodType): string {
  return "description" in schema && typeof schema.description === "string" ? schema.description : "";
}
