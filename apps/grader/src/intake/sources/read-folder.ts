import { lstatSync, readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { basename, join } from "node:path";
import { Refusal } from "../../command.ts";
import { systemFault } from "../../system-fault.ts";
import type { Entry, Gathered } from "../entry.ts";
import { isJunk } from "../junk.ts";
import { bytesMax, LIMITS } from "../limits.ts";
import { type Problem, Unusable } from "../problem.ts";

/** How a folder is read. */
interface Reading {
  /** A folder somewhere in it that is passed over, as one that results are written to. */
  readonly without?: string | undefined;
  /** What stands in a folder; asked of the system by default. */
  readonly list?: (folder: string) => Dirent[];
}

/**
 * Every file below a folder, in the order of their paths. Links are refused, wherever they lead, and so is a folder in it
 * that cannot be read.
 *
 * @throws Refusal where there are too many files to be what a class handed in
 */
export function readFolder(folder: string, { without, list = listed }: Reading = {}): Gathered {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const emptyFolders: string[] = [];
  const waiting = [""];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const inside = insideOf(join(folder, below), list, below !== "");
    if (typeof inside === "string") {
      problems.push({ path: below, code: "unreadable", message: `${below} cannot be read: ${inside}.` });
      emptyFolders.push(below);
      continue;
    }
    if (inside.length === 0 && below !== "") emptyFolders.push(below);
    for (const found of inside) {
      const path = below === "" ? found.name : `${below}/${found.name}`;
      if (join(folder, path) === without) continue;
      if (found.isDirectory()) waiting.push(path);
      else if (found.isFile()) entries.push({ path, origin: path, read: () => readOne(folder, path) });
      else if (found.isSymbolicLink())
        problems.push({ path, code: "link", message: `${path} is a link: hand in the file itself.` });
      else problems.push({ path, code: "unreadable", message: `${path} is no file.` });
    }
    if (entries.length > LIMITS.files)
      throw new Refusal(`${folder} holds more than ${LIMITS.files} files: name the folder of the answers.`);
  }
  return {
    name: basename(folder),
    entries: entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    problems,
    emptyFolders,
  };
}

const listed = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true });

/** What stands in a folder; why it cannot be read, where that is no reason to stop. */
function insideOf(folder: string, list: NonNullable<Reading["list"]>, mayFail: boolean): Dirent[] | string {
  try {
    return list(folder).filter(({ name }) => !isJunk(name));
  } catch (error) {
    const fault = mayFail ? systemFault(error) : null;
    if (fault === null) throw error;
    return fault;
  }
}

function readOne(folder: string, path: string): Buffer {
  const file = join(folder, path);
  try {
    if (!lstatSync(file).isFile()) throw new Unusable("link", `${path} became a link while it was read.`);
    const { size } = statSync(file);
    const most = bytesMax(path);
    if (size > most) throw new Unusable("too-large", `${path} has ${size} bytes; the limit is ${most}.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable("unreadable", `${path} cannot be read: ${String(error)}`);
  }
}
