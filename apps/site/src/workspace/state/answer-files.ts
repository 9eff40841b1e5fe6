import type { Files } from "@standby/contract";

/** A file that can be opened in the editor. */
export interface OpenFile {
  /** The path from the exercise's folder, such as answer/index.ts or given/fleet.ts. */
  path: string;
  /** What its tab says. */
  label: string;
  readOnly: boolean;
}

/** The files of the editor's tabs: the answer's, its index first, then the given ones. */
export function openFiles(starter: Files, given: Files): OpenFile[] {
  const answers = Object.keys(starter).sort(indexFirst);
  return [
    ...answers.map((path) => ({ path: `answer/${path}`, label: path, readOnly: false })),
    ...Object.keys(given)
      .sort()
      .map((path) => ({ path: `given/${path}`, label: `given/${path}`, readOnly: true })),
  ];
}

function indexFirst(a: string, b: string): number {
  const rank = (path: string): number => (path.startsWith("index.") ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/**
 * Stored code brought up to today's exercise: files that it lacks come from the starter, files that the
 * exercise no longer has are left out.
 */
export function withStarter(stored: Files | null, starter: Files): Files {
  return Object.fromEntries(Object.entries(starter).map(([path, text]) => [path, stored?.[path] ?? text]));
}

/** The text of an open file. */
export function textOf(path: string, answer: Files, given: Files): string {
  const [folder, ...rest] = path.split("/");
  return (folder === "given" ? given : answer)[rest.join("/")] ?? "";
}

/** The answer with one file changed; `path` is from the exercise's folder. */
export function withText(answer: Files, path: string, text: string): Files {
  return { ...answer, [path.replace(/^answer\//, "")]: text };
}
