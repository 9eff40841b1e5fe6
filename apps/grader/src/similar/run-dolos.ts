import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DolosFile } from "./dolos-files.ts";

/** What is used of `@dodona/dolos-lib`, version 3, which is no part of the course. */
export interface DolosLibrary {
  readonly File: new (path: string, content: string) => object;
  readonly Dolos: new (options: { language: string }) => {
    analyze(files: readonly object[], name: string, ignored?: object): Promise<DolosReport>;
  };
}

interface DolosReport {
  allPairs(): readonly {
    readonly leftFile: { readonly path: string };
    readonly rightFile: { readonly path: string };
    /** From 0 to 1. */
    readonly similarity: number;
    readonly overlap: number;
    readonly longest: number;
  }[];
}

/** Two files of different students, and how alike they are. */
export interface AlikePair {
  readonly left: DolosFile;
  readonly right: DolosFile;
  /** The share of both that stands in both, from 0 to 1. */
  readonly similarity: number;
  /** How much stands in both, and how much of it at a stretch, in Dolos' fingerprints. */
  readonly overlap: number;
  readonly longest: number;
}

const NAME = "@dodona/dolos-lib";

/**
 * Dolos' library, as it is installed for one of some folders; null where it is for none.
 *
 * @throws whatever loading it throws
 */
export async function findDolos(folders: readonly string[]): Promise<DolosLibrary | null> {
  for (const folder of folders) {
    const entry = entryFrom(folder);
    if (entry === undefined) continue;
    const library: unknown = await import(pathToFileURL(entry).href);
    if (isDolos(library)) return library;
    throw new Error(`${entry} has neither File nor Dolos: this needs version 3 of ${NAME}`);
  }
  return null;
}

/** Compares the files of different students; the most alike come first. */
export async function compareWithDolos(
  { Dolos, File }: DolosLibrary,
  name: string,
  files: readonly DolosFile[],
): Promise<AlikePair[]> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const made = (file: DolosFile): object => new File(file.path, file.text);
  const given = files.find(({ student }) => student === null);
  const own = files.filter(({ student }) => student !== null).map(made);
  if (own.length < 2) return [];
  const dolos = new Dolos({ language: "typescript" });
  const report = await dolos.analyze(own, name, ...(given ? [made(given)] : []));
  return report
    .allPairs()
    .flatMap(({ leftFile, rightFile, similarity, overlap, longest }) => {
      const [left, right] = [byPath.get(leftFile.path), byPath.get(rightFile.path)];
      return left && right && left.student?.id !== right.student?.id
        ? [{ left, right, similarity, overlap, longest }]
        : [];
    })
    .toSorted((a, b) => b.similarity - a.similarity || b.longest - a.longest);
}

function entryFrom(folder: string): string | undefined {
  try {
    return createRequire(join(folder, "package.json")).resolve(NAME);
  } catch {
    return undefined;
  }
}

function isDolos(library: unknown): library is DolosLibrary {
  if (typeof library !== "object" || library === null) return false;
  return ["File", "Dolos"].every((name) => typeof Reflect.get(library, name) === "function");
}
