import type { Files } from "@standby/contract";
import { decodeText } from "./decode-text.ts";
import type { Entry } from "./entry.ts";

/** What an exercise's answer looks like. */
export interface Wanted {
  readonly id: string;
  /** What the editor opens, by path; an answer has files of these names. */
  readonly starter: Files;
}

/** The files of one answer by their path in it, not yet read. */
export type Found = ReadonlyMap<string, Entry>;

/**
 * Finds the answers among a student's files. An exercise's files stand in a folder of its name, in `answer` in there, or
 * as one file of its name; below `exercises` too, as in a copy of the course. Where only one exercise is wanted, they may
 * stand by themselves, and a single file may have any name.
 *
 * @param options `asTheyStand`: without looking into a folder that everything stands in, or for other names
 * @returns by exercise; those that were not handed in are not in it
 */
export function findAnswers(
  entries: readonly Entry[],
  wanted: readonly Wanted[],
  { asTheyStand = false } = {},
): Map<string, Found> {
  const plain = entries.map((entry) => ({ ...entry, path: entry.path.replace(/\.zip(?=\/)/gi, "") }));
  const find = (exercise: Wanted): Found | null => findOne(plain, exercise, wanted.length === 1);
  const found = collect(wanted, find);
  if (found.size > 0 || asTheyStand) return found;
  const inner = unwrapped(entries);
  if (inner) return findAnswers(inner, wanted);
  return wanted.length > 1 ? found : collect(wanted, (only) => findLone(entries, only));
}

function collect(wanted: readonly Wanted[], find: (exercise: Wanted) => Found | null): Map<string, Found> {
  const pairs = wanted.map((exercise) => [exercise.id, find(exercise)] as const);
  return new Map(pairs.flatMap(([id, found]) => (found ? [[id, found] as const] : [])));
}

function findOne(entries: readonly Entry[], exercise: Wanted, isOnly: boolean): Found | null {
  const { id, starter } = exercise;
  // An archive of a folder has that folder in it, often under the same name.
  const places = [`exercises/${id}/`, `${id}/${id}/`, `${id}/`];
  const own = places.flatMap((place) => [`${place}answer/`, place]);
  for (const prefix of [...own, ...(isOnly ? ["answer/", ""] : [])]) {
    const below = filesBelow(entries, prefix, starter);
    if (below.size > 0) return below;
  }
  const only = onlyFileOf(starter);
  const named = only && entries.find(({ path }) => path === `${id}${extensionOf(only)}`);
  return only && named ? new Map([[only, named]]) : null;
}

/** The only file of the right kind, whatever its name, where the answer is one file. */
function findLone(entries: readonly Entry[], { starter }: Wanted): Found | null {
  const only = onlyFileOf(starter);
  if (only === undefined) return null;
  const [lone, ...others] = entries.filter(({ path }) => extensionOf(path) === extensionOf(only));
  return lone && others.length === 0 ? new Map([[only, lone]]) : null;
}

function onlyFileOf(starter: Files): string | undefined {
  const [only, ...more] = Object.keys(starter);
  return more.length === 0 ? only : undefined;
}

/** The files below a place, where at least one of them has the name of a file of the starter. */
function filesBelow(entries: readonly Entry[], prefix: string, starter: Files): Found {
  const names = new Set(Object.keys(starter));
  const extensions = new Set([...names].map(extensionOf));
  const files = new Map<string, Entry>();
  for (const entry of entries) {
    if (!entry.path.startsWith(prefix)) continue;
    const path = entry.path.slice(prefix.length);
    if (names.has(path) || (extensions.has(extensionOf(path)) && isPlainPath(path))) files.set(path, entry);
  }
  return [...files.keys()].some((path) => names.has(path)) ? files : new Map();
}

/** What stands in the one folder that everything stands in. */
function unwrapped(entries: readonly Entry[]): Entry[] | null {
  const tops = new Set(entries.map(({ path }) => path.split("/")[0]));
  if (tops.size !== 1 || entries.some(({ path }) => !path.includes("/"))) return null;
  return entries.map((entry) => ({ ...entry, path: entry.path.slice(entry.path.indexOf("/") + 1) }));
}

/**
 * The texts of an answer's files. What of the starter's files was not handed in is as the starter has it.
 *
 * @throws Unusable where one of them cannot be had as text
 */
export function readAnswer(found: Found, { starter }: Wanted): Files {
  const texts = [...found].map(([path, entry]) => [path, decodeText(entry.read(), entry.origin)] as const);
  return { ...starter, ...Object.fromEntries(texts) };
}

const isPlainPath = (path: string): boolean =>
  /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(path);

function extensionOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0] ?? "";
}
