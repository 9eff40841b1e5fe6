import type { Entry, Gathered } from "./entry.ts";
import { LIMITS, STUDENT_ARCHIVE } from "./limits.ts";
import { Unusable, type Problem } from "./problem.ts";
import { unzip } from "./sources/unzip.ts";

/** Puts what archives hold in their place, and what these hold, to a depth. One that is broken is a problem of its own. */
export async function expandArchives(gathered: Gathered, depth: number = LIMITS.depth): Promise<Gathered> {
  const entries: Entry[] = [];
  const problems: Problem[] = [...gathered.problems];
  for (const entry of gathered.entries) {
    if (!isArchive(entry.path)) {
      entries.push(entry);
      continue;
    }
    try {
      const inner = await expandOne(entry, depth);
      entries.push(...inner.entries);
      problems.push(...inner.problems);
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      problems.push({ path: entry.path, code: error.code, message: error.message });
    }
  }
  return { ...gathered, entries, problems };
}

async function expandOne({ path, read }: Entry, depth: number): Promise<Gathered> {
  if (depth === 0) throw new Unusable("too-large", `${path} is an archive in too many others.`);
  const unzipped = await unzip(read(), path, STUDENT_ARCHIVE);
  return expandArchives({ name: path, ...unzipped }, depth - 1);
}

const isArchive = (path: string): boolean => /\.zip$/i.test(path);
