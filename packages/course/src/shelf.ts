import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Texts by path with forward slashes, in the order of their paths; line ends are `\n`. */
export type Shelf = ReadonlyMap<string, string>;

/**
 * Reads every file below some folders of a root. Files and folders whose name begins with a dot are passed
 * over, and so is a folder that is not there.
 *
 * @param folders paths below the root, with forward slashes
 */
export function readShelf(root: string, folders: readonly string[]): Shelf {
  const paths = folders.flatMap((folder) => pathsBelow(root, folder)).sort(compare);
  return new Map(paths.map((path) => [path, readText(join(root, path))]));
}

/** The part of a shelf that stands below a folder, by path below that folder. */
export function below(shelf: Shelf, folder: string): Shelf {
  const prefix = `${folder}/`;
  return new Map(
    [...shelf].flatMap(([path, text]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), text]] : [],
    ),
  );
}

/** The part of a shelf in each of its top folders, by folder name; files at the top have the name "". */
export function byFolder(shelf: Shelf): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [path, text] of shelf) {
    const cut = path.indexOf("/");
    const folder = path.slice(0, Math.max(cut, 0));
    const group = groups.get(folder) ?? new Map<string, string>();
    groups.set(folder, group.set(path.slice(cut + 1), text));
  }
  return groups;
}

function pathsBelow(root: string, folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(root, path) : [path];
  });
}

function readText(path: string): string {
  return readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
