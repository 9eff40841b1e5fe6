import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { Refusal } from "../command.ts";
import { entriesBelow, type Gathered } from "./entry.ts";
import { expandArchives } from "./expand-archives.ts";
import { bytesMax, CLASS_ARCHIVE } from "./limits.ts";
import { Unusable } from "./problem.ts";
import { readFolder } from "./sources/read-folder.ts";
import { unzip } from "./sources/unzip.ts";

/**
 * Finds everything that was handed in, in archives too.
 *
 * @param path a folder or a file
 * @param without a folder in it that is passed over
 * @throws Refusal where there is nothing of that name, or it is an archive that cannot be read
 */
export async function gather(path: string, without?: string): Promise<Gathered> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refusal(`There is no file or folder ${path}.`);
  if (found.isDirectory()) return expandArchives(readFolder(path, { without }));
  const most = bytesMax(path);
  if (found.size > most) throw new Refusal(`${path} has ${found.size} bytes; the limit is ${most}.`);
  return gatherFile(basename(path), readFileSync(path));
}

/** Finds everything in one file, which may be an archive. */
export async function gatherFile(file: string, bytes: Buffer): Promise<Gathered> {
  const name = file.replace(/\.[^.]+$/, "");
  if (!isZip(bytes, file))
    return { name, entries: [{ path: file, origin: file, read: () => bytes }], problems: [] };
  const { entries, problems } = await unzipAll(bytes, file);
  // What is wrong in the archive of the class is no student's fault.
  const everyones = problems.map((problem) => ({ ...problem, path: "" }));
  return expandArchives({ name, entries: entriesBelow(entries, file), problems: everyones });
}

async function unzipAll(bytes: Buffer, file: string): ReturnType<typeof unzip> {
  try {
    return await unzip(bytes, file, CLASS_ARCHIVE);
  } catch (error) {
    if (error instanceof Unusable) throw new Refusal(error.message);
    throw error;
  }
}

/** By its first bytes, or by its name: what is broken at its beginning is to be told, not read as text. */
const isZip = (bytes: Buffer, file: string): boolean =>
  bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004")) || /\.zip$/i.test(file);
