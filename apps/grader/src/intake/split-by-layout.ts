import { Refusal } from "../command.ts";
import type { HandIn } from "./answer.ts";
import type { Gathered } from "./entry.ts";
import type { Wanted } from "./find-answers.ts";
import type { Layout, Split } from "./layout.ts";
import { canvas } from "./layouts/canvas.ts";
import { classFolder } from "./layouts/class-folder.ts";
import { gradescope } from "./layouts/gradescope.ts";
import { moodle } from "./layouts/moodle.ts";
import { oneStudent } from "./layouts/one-student.ts";
import { progressExport } from "./layouts/progress-export.ts";
import { readExports } from "./read-exports.ts";

/** Every layout, those that are told most surely first. */
const layouts: readonly Layout[] = [gradescope, moodle, canvas, progressExport, oneStudent, classFolder];

/** The names of the layouts, for `--layout`. */
export const layoutNames: readonly string[] = layouts.map(({ name }) => name);

/**
 * Says which student handed in which files, by the layout that was named or the first that fits.
 *
 * @throws Refusal where there is no layout of that name
 */
export function splitByLayout(
  gathered: Gathered,
  wanted: readonly Wanted[],
  name?: string,
): Split & { readonly layout: string } {
  const layout = layouts.find((each) =>
    name === undefined ? each.fits(gathered, wanted) : each.name === name,
  );
  if (!layout) throw new Refusal(`There is no layout "${name}"; there is ${layoutNames.join(", ")}.`);
  const { handIns, problems } = layout.split(gathered, wanted);
  const read = handIns.map((handIn) => readExports(composed(handIn), wanted));
  return {
    layout: layout.name,
    handIns: read.flatMap((each) => each.handIns),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
  };
}

/** macOS takes the letters in names of files apart; nobody types them so. */
function composed(handIn: HandIn): HandIn {
  const { id, name, email } = handIn.student;
  const named = name === undefined ? {} : { name: name.normalize("NFC") };
  return {
    ...handIn,
    student: { id: id.normalize("NFC"), ...named, ...(email === undefined ? {} : { email }) },
  };
}
