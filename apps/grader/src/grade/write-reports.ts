import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { hasCode } from "../has-code.ts";
import type { ClassResults } from "../report/class-results.ts";
import type { Format } from "../report/format.ts";
import type { Existing } from "./results-file.ts";

/** How reports are written. */
interface Writing {
  readonly formats: readonly Format[];
  /** Whether files that are there were made before of the same results, or may be replaced. */
  readonly existing: Existing;
  /** Told what the teacher should know. */
  readonly note: (line: string) => void;
}

/** Writes what is made of the results into their folder. A file that somebody else put there is left alone. */
export function writeReports(
  folder: string,
  results: ClassResults,
  { formats, existing, note }: Writing,
): void {
  const written = new Set<string>();
  for (const format of formats) {
    for (const { path, text, notes = [] } of format.write(results)) {
      const file = join(folder, path);
      written.add(file);
      mkdirSync(dirname(file), { recursive: true });
      const why = write(file, text, existing);
      if (why !== null) note(`${file} ${why}`);
      for (const line of notes) note(line);
    }
  }
  for (const line of leftovers(folder, written)) note(line);
}

const NAMED_MAX = 5;

/** What stands beside files that were written for students, and was written for somebody who is in the class no more. */
function* leftovers(folder: string, written: ReadonlySet<string>): Iterable<string> {
  const folders = new Set([...written].map(dirname).filter((each) => each !== folder));
  for (const each of folders) {
    const endings = new Set([...written].filter((file) => dirname(file) === each).map(extname));
    const left = readdirSync(each)
      .filter((name) => endings.has(extname(name)) && !written.has(join(each, name)))
      .toSorted();
    if (left.length === 0) continue;
    const names = left.slice(0, NAMED_MAX).join(", ");
    const more = left.length > NAMED_MAX ? ` and ${left.length - NAMED_MAX} more` : "";
    yield `${each} has files from before, of nobody in these results: ${names}${more}. They are left alone.`;
  }
}

/** Why it was not written, as the end of a sentence; null where it was. One that cannot be had keeps back no other. */
function write(file: string, text: string, existing: Existing): string | null {
  try {
    writeFileSync(file, text, { flag: existing === "refuse" ? "wx" : "w" });
    return null;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return "was there already and is left alone; --force replaces it.";
    if (!hasCode(error, "EACCES", "EPERM", "EBUSY", "EISDIR")) throw error;
    return "cannot be written, as where another program holds it: close it there, and call again with --resume.";
  }
}
