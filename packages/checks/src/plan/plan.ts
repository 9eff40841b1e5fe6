import type { ExerciseBundle, Failure, Files } from "@standby/contract";
import { compile, portablePowers, type Compiled } from "../compile/index.ts";
import { budgetsFor } from "../budgets.ts";
import { circle, inOrder } from "./order.ts";
import { missingExport } from "./exports.ts";
import { librariesFor } from "./libraries.ts";
import { resolve, type Target } from "./resolve.ts";

/** One file, compiled, with its imports resolved. */
export interface PlannedModule {
  /** Its path in the exercise, such as `answer/index.ts`. */
  readonly path: string;
  /** JavaScript with the lines and columns of the source. */
  readonly code: string;
  /** Each import: where its specifier stands in `code`, quotes included, and what it means. */
  readonly imports: readonly { readonly start: number; readonly end: number; readonly target: Target }[];
}

/** Everything that a host loads, dependencies first; or why the answer cannot be loaded. */
export type Plan =
  | { readonly ok: true; readonly modules: readonly PlannedModule[] }
  | { readonly ok: false; readonly failure: Failure };

/** The part of an exercise that a plan needs. */
export type Planned = Pick<ExerciseBundle, "checksSource" | "given" | "imports" | "simulated">;

type Good = Extract<Compiled, { ok: true }>;

/**
 * Compiles an exercise's checks, given files and one answer, and orders them for loading. All hosts load what
 * this returns, so a syntax error, a forbidden import or a missing export reads the same everywhere.
 */
export function plan(exercise: Planned, answer: Files): Plan {
  const sources = sourcesOf(exercise, answer);
  const bytes = Object.values(answer).reduce((total, text) => total + text.length, 0);
  const { sourceBytes } = budgetsFor(exercise);
  if (bytes > sourceBytes) {
    return refuse("answer/index.ts", `The answer is ${bytes} characters long; the limit is ${sourceBytes}.`);
  }
  const modules = new Map<string, PlannedModule>();
  const compiled = new Map<string, Good>();
  const waiting = ["checks.test.ts"];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (modules.has(path)) continue;
    const step = planOne(path, sources, librariesFor(path, exercise.imports));
    if ("failure" in step) return { ok: false, failure: step.failure };
    modules.set(path, step.module);
    if (step.compiled) compiled.set(path, step.compiled);
    for (const { target } of step.module.imports) if (target.kind === "file") waiting.push(target.path);
  }
  const ring = circle(modules);
  if (ring) return refuse(ring[0] ?? "", `These files import each other in a circle: ${ring.join(" → ")}.`);
  const missing = missingExport(modules, compiled);
  if (missing) return { ok: false, failure: missing };
  return { ok: true, modules: inOrder(modules) };
}

function sourcesOf(exercise: Planned, answer: Files): Map<string, string> {
  const sources = new Map([["checks.test.ts", exercise.checksSource]]);
  for (const [path, text] of Object.entries(exercise.given)) sources.set(`given/${path}`, text);
  for (const [path, text] of Object.entries(answer)) sources.set(`answer/${path}`, text);
  return sources;
}

type Step = { module: PlannedModule; compiled?: Good } | { failure: Failure };

function planOne(path: string, sources: ReadonlyMap<string, string>, allowed: readonly string[]): Step {
  const raw = path.endsWith("?raw");
  const source = sources.get(raw ? path.slice(0, -"?raw".length) : path) ?? "";
  if (raw) return { module: { path, code: `export default ${JSON.stringify(source)};`, imports: [] } };
  const compiled = compileOnce(source, path);
  if (!compiled.ok) {
    const { message, line, column } = compiled.error;
    return { failure: { name: "SyntaxError", message, at: { file: path, line, column } } };
  }
  const imports: PlannedModule["imports"][number][] = [];
  for (const site of compiled.imports) {
    const target = resolve(path, site.specifier, sources, allowed);
    if (typeof target === "string") {
      const line = compiled.code.slice(0, site.start).split("\n").length;
      return { failure: { name: "ImportError", message: target, at: { file: path, line } } };
    }
    imports.push({ start: site.start, end: site.end, target });
  }
  return { module: { path, code: compiled.code, imports }, compiled };
}

function refuse(file: string, message: string): Plan {
  return { ok: false, failure: { name: "ImportError", message, at: { file, line: 1 } } };
}

const REMEMBERED = 64;
const memory = new Map<string, Compiled>();

/** Checks and given files do not change between runs, so their compiled form is kept. */
function compileOnce(source: string, path: string): Compiled {
  const key = `${path}\n${source}`;
  const known = memory.get(key);
  if (known) return known;
  const blanked = compile(source, path);
  const compiled = blanked.ok ? portablePowers(blanked) : blanked;
  if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value as string);
  memory.set(key, compiled);
  return compiled;
}
