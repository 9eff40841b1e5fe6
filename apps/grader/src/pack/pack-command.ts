import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readAssignment } from "../assignment/read-assignment.ts";
import { readExercises } from "../assignment/read-exercises.ts";
import { Refusal, type Command } from "../command.ts";
import { courseRoot } from "../course-root.ts";
import { readHiddenChecks } from "../grade/hidden-checks.ts";
import { readSecret } from "../grade/read-secret.ts";
import { makeFolder } from "../make-folder.ts";
import { readText } from "../read-text.ts";
import { writeZip } from "../zip/write-zip.ts";
import { writeNew } from "../write-new.ts";
import { packGradescope, SCRIPTS } from "./pack-gradescope.ts";

const OPTIONS = {
  out: { type: "string", default: "autograder.zip" },
  force: { type: "boolean", default: false },
  hidden: { type: "string" },
  secret: { type: "string" },
} as const;

/** `standby pack gradescope ASSIGNMENT`: makes what a site grades with by itself. */
export const packCommand: Command = {
  name: "pack",
  usage: ["pack gradescope ASSIGNMENT [--out FILE] [--force] [--hidden DIR] [--secret FILE]"],
  summary: "Packs an autograder that a teacher uploads to Gradescope.",
  help: [
    "ASSIGNMENT, --hidden and --secret are those of standby grade. FILE, ./autograder.zip by default, holds",
    "setup.sh, run_autograder and the part of the course that they need. Upload it under Configure",
    "Autograder. It has the solutions and your hidden checks in it: give it to no student.",
  ],
  run: (args, { folder, print }) => {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const [site, name, ...more] = positionals;
    if (site !== "gradescope") throw new Refusal(`There is no pack "${site ?? ""}"; there is gradescope.`);
    if (name === undefined || more.length > 0) throw new Refusal("Name one assignment.");
    const root = courseRoot(folder);
    const ids = readAssignment(folder, name).exercises.map(({ id }) => id);
    const secret = readSecret(values, folder);
    const texts = packGradescope({
      root,
      exercises: readExercises(root, ids),
      assignment: assignmentText(folder, name),
      hidden: values.hidden === undefined ? new Map() : readHiddenChecks(resolve(folder, values.hidden), ids),
      secret: secret?.text,
    });
    const file = resolve(folder, values.out);
    const bytes = writeZip(texts, SCRIPTS);
    makeFolder(dirname(file));
    writeNew(file, bytes, values.force);
    print(`${file}: ${texts.size} files, ${(bytes.length / 1e6).toFixed(1)} MB.`);
    return Promise.resolve(0);
  },
};

/** The file as it stands; an exercise by itself becomes one. */
function assignmentText(folder: string, name: string): string {
  return /\.ya?ml$/i.test(name)
    ? readText(resolve(folder, name))
    : `title: ${name}\nexercises: [{ id: ${name} }]\n`;
}
