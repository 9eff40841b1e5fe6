import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as contract from "./index.ts";

const schemas = Object.entries<unknown>(contract).flatMap(([name, value]): [string, z.ZodType][] =>
  value instanceof z.ZodType ? [[name, value]] : [],
);

/** The paths of a JSON Schema's properties that say nothing about themselves. */
function silent(schema: unknown, path: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== "properties") return silent(value, key === "items" ? `${path}[]` : path);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([name, property]) => [
      ...(property.description || "const" in property || "$ref" in property ? [] : [`${path}.${name}`]),
      ...silent(property, `${path}.${name}`),
    ]);
  });
}

/** Objects that would let a misspelt key pass. */
function lenient(schema: unknown, path: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const open =
    "properties" in schema && (schema as { additionalProperties?: unknown }).additionalProperties !== false;
  const inner = Object.entries(schema).flatMap(([key, value]) => lenient(value, `${path}/${key}`));
  return open ? [path, ...inner] : inner;
}

describe.each(schemas)("%s", (name, schema) => {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });

  test("describes itself", () => {
    expect(schema.description ?? json.description).toMatch(/\S/);
  });

  test("describes every field", () => {
    expect(silent(json, name)).toEqual([]);
  });

  test("refuses keys that it does not know", () => {
    expect(lenient(json, name)).toEqual([]);
  });
});
