import { parseArgs } from "node:util";
import { Refusal } from "../command.ts";
import type { Command } from "../command.ts";
import { courseRoot } from "../course-root.ts";
import type { FolderPlan } from "./folder-plan.ts";
import { newExercise } from "./new-exercise.ts";
import { newLesson } from "./new-lesson.ts";
import { newModule } from "./new-module.ts";
import { writeFolder } from "./write-folder.ts";

const plans: Readonly<Record<string, (root: string, name: string) => FolderPlan>> = {
  module: newModule,
  lesson: newLesson,
  exercise: newExercise,
};

/** `standby new`: makes a folder that passes once it is filled in. */
export const newCommand: Command = {
  name: "new",
  usage: ["new module NAME", "new lesson MODULE/NAME", "new exercise NAME"],
  summary: "Makes a folder that passes once it is filled in.",
  run: async (args, { folder, print }) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [what = "", name, ...more] = positionals;
    const plan = plans[what];
    if (!plan || name === undefined || more.length > 0) {
      throw new Refusal("Say what to make, and one name for it.");
    }
    const root = courseRoot(folder);
    const planned = plan(root, name);
    writeFolder(root, planned);
    print(`Made ${planned.folder}:`);
    for (const path of Object.keys(planned.texts)) print(`  ${path}`);
    print("Next:");
    for (const step of planned.next) print(`  ${step}`);
    return 0;
  },
};
