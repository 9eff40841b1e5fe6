import type { z } from "zod";
import { nearest } from "./nearest.ts";
import { schemaAt, valueAt } from "./schema-at.ts";

/** What a schema refused, in plain words. */
export interface PlainIssue {
  /** Where in the data; for an unknown key, the key itself. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly rule: string;
  readonly remedy: string;
}

/** Says in plain words what zod found: one entry for each thing to mend. */
export function plainIssues(issue: z.core.$ZodIssue, schema: z.core.$ZodType, data: unknown): PlainIssue[] {
  const at = schemaAt(schema, issue.path, data);
  if (issue.code === "unrecognized_keys") {
    const known = at.keys ?? [];
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `unknown key "${key}"`,
      rule: `${at.description} It has the keys ${known.join(", ")} and no other`,
      remedy: guess(key, known) ?? "delete it",
    }));
  }
  const { message, remedy } = explain(issue, valueAt(data, issue.path), at.keys);
  return [{ path: issue.path, message, rule: at.description, remedy }];
}

type Words = Pick<PlainIssue, "message" | "remedy">;

function explain(issue: z.core.$ZodIssue, value: unknown, keys: readonly string[] | null): Words {
  const name = nameOf(issue.path);
  if (value === undefined) return { message: `${name} is missing`, remedy: `add ${name}` };
  switch (issue.code) {
    case "invalid_type":
      return {
        message: `${name} is ${kindOf(value)}, but must be ${article(issue.expected)}`,
        remedy: `write ${article(issue.expected)}${keys ? ` with the keys ${keys.join(", ")}` : ""}`,
      };
    case "too_small":
      return limit(name, value, "at least", Number(issue.minimum));
    case "too_big":
      return limit(name, value, "at most", Number(issue.maximum));
    case "invalid_value":
      return choice(name, value, issue.values.map(String));
    case "invalid_union":
      return choice(name, value, "options" in issue && issue.options ? issue.options.map(String) : []);
    case "invalid_key": {
      const why = issue.issues[0]?.message ?? "must be another";
      return { message: `the key "${String(issue.path.at(-1))}" ${why}`, remedy: "rename the key" };
    }
    default: {
      const why = issue.message.startsWith("must") ? issue.message : `is refused: ${issue.message}`;
      return { message: `${name} ${why}`, remedy: `change ${name}` };
    }
  }
}

function limit(name: string, value: unknown, bound: string, count: number): Words {
  const remedy = `change ${name}`;
  if (Array.isArray(value)) {
    return { message: `${name} has ${items(value.length)}, but needs ${bound} ${count}`, remedy };
  }
  if (typeof value === "string") return { message: `${name} is empty`, remedy };
  return { message: `${name} is ${String(value)}, but must be ${bound} ${count}`, remedy };
}

function choice(name: string, value: unknown, allowed: readonly string[]): Words {
  return {
    message: `${name} is ${JSON.stringify(value)}, but must be one of ${allowed.join(", ")}`,
    remedy: guess(String(value), allowed) ?? `write one of ${allowed.join(", ")}`,
  };
}

function guess(word: string, words: readonly string[]): string | null {
  const meant = nearest(word, words);
  return meant === null ? null : `write "${meant}" if that was meant`;
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (typeof last !== "number") return String(last);
  return `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "text";
  return typeof value === "object" ? "a map" : JSON.stringify(value);
}

function article(expected: string): string {
  const names: Record<string, string> = {
    array: "a list",
    object: "a map",
    record: "a map",
    string: "text",
    int: "a whole number",
    boolean: "true or false",
  };
  return names[expected] ?? `a ${expected}`;
}

function items(count: number): string {
  return count === 1 ? "1 item" : `${count} items`;
}
