import { readYaml, type Problem as YamlProblem } from "@standby/course";
import { z } from "zod";
import type { HandIn, Student } from "../answer.ts";
import { decodeText } from "../decode-text.ts";
import { entriesBelow, type Entry } from "../entry.ts";
import type { Layout, Split } from "../layout.ts";
import { Unusable, type Problem } from "../problem.ts";
import { toUtc } from "../to-utc.ts";

const METADATA = /(^|\/)submission_metadata\.yml$/;

/** The parts of `submission_metadata.yml` that matter here; keys are Ruby's symbols, so they begin with a colon. */
const metadata = z
  .record(
    z.string(),
    z.looseObject({
      ":submitters": z
        .array(
          z.looseObject({
            ":name": z.string().nullish().describe("The student's name."),
            ":sid": z.coerce.string().nullish().describe("The student's id at the school."),
            ":email": z.string().nullish().describe("The student's address."),
          }),
        )
        .min(1)
        .describe("Who handed it in; several for a group."),
      ":history": z
        .array(z.unknown())
        .nullish()
        .describe("Earlier submissions of the same students, of which the export has no files."),
      ":created_at": z.coerce.string().nullish().describe("When it was handed in."),
    }),
  )
  .describe("Submissions by the name of their folder.");

/** What Gradescope's "Export Submissions" makes: a folder for each submission and a file that says whose it is. */
export const gradescope: Layout = {
  name: "gradescope",
  fits: ({ entries }) => entries.some(({ path }) => METADATA.test(path)),
  split: ({ entries }) => {
    const file = entries.find(({ path }) => METADATA.test(path));
    if (!file) return { handIns: [], problems: [missing] };
    try {
      return splitBy(file, entries);
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      return { handIns: [], problems: [{ path: file.path, code: error.code, message: error.message }] };
    }
  },
};

const missing: Problem = {
  path: "",
  code: "unknown-student",
  message: "There is no submission_metadata.yml, which says whose answers they are.",
};

function splitBy(file: Entry, entries: readonly Entry[]): Split {
  const found: YamlProblem[] = [];
  const text = decodeText(file.read(), file.origin);
  const read = readYaml({ file: file.origin, text, firstLine: 1 }, metadata, (each) => found.push(each));
  if (!read) throw new Unusable("unreadable", `${file.origin}:${found[0]?.line} ${found[0]?.message}.`);
  const root = file.path.slice(0, -"submission_metadata.yml".length);
  const handIns = Object.entries(read.data).flatMap(([folder, about]): HandIn[] => {
    const source = `${root}${folder}`;
    const submittedAt = toUtc(about[":created_at"] ?? null);
    const told = about[":history"]?.length ?? 0;
    return about[":submitters"].map((submitter, index) => ({
      student: studentOf(submitter[":sid"], submitter[":name"], submitter[":email"]),
      source,
      submittedAt,
      // Those of a group are told once.
      ...(told > 0 && index === 0 ? { earlier: told } : {}),
      entries: entriesBelow(entries, source),
    }));
  });
  return { handIns, problems: [] };
}

/** Known by the id at the school, else by address, else by name. */
function studentOf(
  sid: string | null | undefined,
  name: string | null | undefined,
  email: string | null | undefined,
): Student {
  const id = [sid, email, name].find((each) => each !== undefined && each !== null && each !== "");
  return { id: id ?? "unknown", ...(name ? { name } : {}), ...(email ? { email } : {}) };
}
