import { progressFile, type Files, type ProgressFile } from "@standby/contract";
import { parseJson } from "../parse-json.ts";
import type { HandIn } from "./answer.ts";
import { decodeText } from "./decode-text.ts";
import type { Entry } from "./entry.ts";
import { Unusable } from "./problem.ts";

/** Whether a file is an export of progress, by its name and its first words: a broken one is to be told, not passed over. */
export function isProgress({ path, read }: Entry): boolean {
  if (!/\.json$/i.test(path)) return false;
  try {
    return read().subarray(0, 4096).includes("standby-progress");
  } catch {
    return false;
  }
}

/**
 * The attempts that a student's export of progress tells of, each with its time.
 *
 * @param wanted the ids of exercises
 * @returns one with nothing in it where there is no attempt at any of them
 * @throws Unusable where it is no export of progress
 */
export function attemptsIn(
  entry: Entry,
  { student, source, isLate = false }: Pick<HandIn, "student" | "source" | "isLate">,
  wanted: ReadonlySet<string>,
): HandIn[] {
  const { exercises } = parse(entry);
  const whose = { student, source, ...(isLate ? { isLate } : {}) };
  const handIns = Object.entries(exercises)
    .filter(([id]) => wanted.has(id))
    .flatMap(([id, progress]) => {
      const runs = progress.attempts.map(({ at, files }) => ({ at, files }));
      // Code that was typed after the last run was never run, but it is what the student left.
      const { files, savedAt } = progress;
      const isNewer = files !== null && savedAt !== null && savedAt > (runs.at(-1)?.at ?? "");
      return (isNewer ? [...runs, { at: savedAt, files }] : runs).map((run) => ({
        ...whose,
        submittedAt: run.at,
        entries: entriesOf(id, run.files, entry.origin),
      }));
    });
  const nothing = { ...whose, submittedAt: null, entries: [] };
  return handIns.length > 0 ? handIns : [nothing];
}

function parse(entry: Entry): ProgressFile {
  const text = decodeText(entry.read(), entry.origin);
  const parsed = progressFile.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join(".") ?? "";
  throw new Unusable("unreadable", `${entry.origin} is no export of progress: ${where} ${issue?.message}.`);
}

function entriesOf(exercise: string, files: Files, origin: string): Entry[] {
  return Object.entries(files).map(([path, text]) => ({
    path: `${exercise}/${path}`,
    origin: `${origin}: ${path}`,
    read: () => Buffer.from(text),
  }));
}
