import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Refusal } from "../../command.ts";
import type { Entry, Gathered } from "../entry.ts";
import { isJunk } from "../junk.ts";
import { LIMITS } from "../limits.ts";
import { type Problem, Unusable } from "../problem.ts";

/**
 * Every file below a folder, in the order of their paths. Links are refused, wherever they lead.
 *
 * @throws Refusal where there are too many files to be what a class handed in
 */
export function readFolder(folder: string): Gathered {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const emptyFolders: string[] = [];
  const waiting = [""];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const inside = readdirSync(join(folder, below), { withFileTypes: true }).filter(
      ({ name }) => !isJunk(name),
    );
    if (inside.length === 0 && below !== "") emptyFolders.push(below);
    for (const found of inside) {
      const path = below === "" ? found.name : `${below}/${found.name}`;
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

function readOne(folder: string, path: string): Buffer {
  const file = join(folder, path);
  try {
    if (!lstatSync(file).isFile()) throw new Unusable("link", `${path} became a link while it was read.`);
    const { size } = statSync(file);
    const most = /\.zip$/i.test(path) ? LIMITS.archiveBytes : LIMITS.fileBytes;
    if (size > most) throw new Unusable("too-large", `${path} has ${size} bytes; the limit is ${most}.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable("unreadable", `${path} cannot be read: ${String(error)}`);
  }
}
