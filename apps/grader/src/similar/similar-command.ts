import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readAssignment } from "../assignment/read-assignment.ts";
import { readExercises } from "../assignment/read-exercises.ts";
import { Refusal, type Command } from "../command.ts";
import { courseRoot } from "../course-root.ts";
import { readClass } from "../grade/read-class.ts";
import { makeFolder } from "../make-folder.ts";
import { printable } from "../printable.ts";
import { writeNew } from "../write-new.ts";
import { dolosArchive } from "./dolos-archive.ts";
import { dolosFiles } from "./dolos-files.ts";
import { compareWithDolos, findDolos, type DolosLibrary } from "./run-dolos.ts";
import { alikeLines, pairsCsv } from "./tell-alike.ts";

/** `standby similar ASSIGNMENT ANSWERS`: packs answers for a comparison. */
export const similarCommand: Command = {
  name: "similar",
  usage: ["similar ASSIGNMENT ANSWERS [--out DIR] [--force] [--layout NAME] [--roster FILE]"],
  summary: "Packs the answers to each exercise as Dolos reads them, to find those that are alike.",
  help: [
    "ASSIGNMENT and ANSWERS are those of standby grade. Each exercise becomes DIR/EXERCISE.zip, ./similar by",
    "default, with the starter marked as what everybody had. Nothing is sent anywhere. Where the library of",
    "Dolos, by Ghent University, is installed in this folder or in the course, the answers are compared at",
    "once: the pairs that are most alike are shown, and all are in DIR/EXERCISE.csv. Alike is not copied.",
    "",
    "  npm install --no-save @dodona/dolos-lib",
    "",
    "Its program shows both texts side by side:",
    "",
    "  dolos run -l typescript similar/EXERCISE.zip",
  ],
  run: async (args, surroundings) => {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const [name, answers, ...more] = positionals;
    if (name === undefined || answers === undefined || more.length > 0)
      throw new Refusal("Name an assignment and what was handed in.");
    const { folder, print, complain } = surroundings;
    const { exercises } = readAssignment(folder, name);
    const sources = readExercises(
      courseRoot(folder),
      exercises.map(({ id }) => id),
    );
    const { layout, out: into, roster } = values;
    const asked = {
      answers,
      out: into,
      layout,
      roster,
      student: undefined,
      metadata: undefined,
      gradebook: undefined,
    };
    const { intake } = await readClass(asked, sources, surroundings);
    for (const { message } of intake.refusals) complain(printable(message));
    const out = resolve(folder, into);
    makeFolder(out);
    const dolos = await load(folder);
    for (const source of sources) {
      const file = join(out, `${source.id}.zip`);
      const files = dolosFiles(source, intake.answers);
      writeNew(file, dolosArchive(files), values.force);
      print(`${file}: ${intake.answers.filter(({ exercise }) => exercise === source.id).length} answers.`);
      if (typeof dolos === "string") continue;
      try {
        const pairs = await compareWithDolos(dolos, source.id, files);
        writeNew(join(out, `${source.id}.csv`), Buffer.from(pairsCsv(pairs)), values.force);
        for (const line of alikeLines(pairs)) print(line);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        complain(`Dolos could not compare ${source.id}: ${messageOf(error)}`);
      }
    }
    if (typeof dolos === "string") complain(dolos);
    return 0;
  },
};

const OPTIONS = {
  out: { type: "string", default: "similar" },
  force: { type: "boolean", default: false },
  layout: { type: "string" },
  roster: { type: "string" },
} as const;

/** Dolos' library, where it is installed; else why there is none, as a sentence. */
async function load(folder: string): Promise<DolosLibrary | string> {
  try {
    const dolos = await findDolos([folder, courseRoot(folder)]);
    return dolos ?? "Dolos' library is not installed here: archives are written, and nothing is compared.";
  } catch (error) {
    return `Dolos' library does not load: ${messageOf(error)}`;
  }
}

const messageOf = (error: unknown): string =>
  printable(error instanceof Error ? error.message : String(error));
