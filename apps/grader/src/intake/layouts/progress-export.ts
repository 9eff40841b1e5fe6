import { progressFile, type Files, type ProgressFile } from "@standby/contract";
import type { HandIn } from "../answer.ts";
import { decodeText } from "../decode-text.ts";
import type { Entry } from "../entry.ts";
import type { Layout, Split } from "../layout.ts";
import { Unusable, type Problem } from "../problem.ts";
import { parseJson } from "../../parse-json.ts";

/** What learners export on the page "Your progress": one file each, named after the student, with every attempt. */
export const progressExport: Layout = {
  name: "progress",
  fits: ({ entries }) => entries.length > 0 && entries.every(isProgress),
  split: ({ entries }, wanted) => {
    const ids = new Set(wanted.map(({ id }) => id));
    const splits = entries.map((entry): Split => {
      try {
        return { handIns: handInsOf(entry, ids), problems: [] };
      } catch (error) {
        if (!(error instanceof Unusable)) throw error;
        const problem: Problem = { path: entry.path, code: error.code, message: error.message };
        const empty = { student: studentOf(entry), source: entry.path, submittedAt: null, entries: [] };
        return { handIns: [empty], problems: [problem] };
      }
    });
    return {
      handIns: splits.flatMap(({ handIns }) => handIns),
      problems: splits.flatMap(({ problems }) => problems),
    };
  },
};

/** By its name and its first words: a broken one is to be told, not passed over. */
function isProgress({ path, read }: Entry): boolean {
  if (!/\.json$/i.test(path)) return false;
  try {
    return read().subarray(0, 4096).includes("standby-progress");
  } catch {
    return false;
  }
}

function handInsOf(entry: Entry, wanted: ReadonlySet<string>): HandIn[] {
  const { exercises } = parse(entry);
  const student = studentOf(entry);
  const handIns = Object.entries(exercises)
    .filter(([id]) => wanted.has(id))
    .flatMap(([id, progress]) => {
      const runs = progress.attempts.map(({ at, files }) => ({ at, files }));
      // Code that was typed after the last run was never run, but it is what the student left.
      const { files, savedAt } = progress;
      const isNewer = files !== null && savedAt !== null && savedAt > (runs.at(-1)?.at ?? "");
      return (isNewer ? [...runs, { at: savedAt, files }] : runs).map((run) => ({
        student,
        source: entry.path,
        submittedAt: run.at,
        entries: entriesOf(id, run.files, entry.origin),
      }));
    });
  const nothing = { student, source: entry.path, submittedAt: null, entries: [] };
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

const studentOf = ({ path }: Entry) => ({ id: path.replace(/^.*\//, "").replace(/\.json$/i, "") });
