import { topOf } from "../entry.ts";
import type { Layout } from "../layout.ts";
import { splitByName } from "./split-by-name.ts";

/** `First Last_12345_assignsubmission_file_`, and behind it nothing for a folder, or the file's own name. */
const NAME = /^(?<name>.*)_(?<id>\d+)_assignsubmission_(?<kind>[a-z]+)(?:_(?<file>.*))?$/;

/**
 * What Moodle's "Download all submissions" makes: a folder for each student, or, where that is switched off, files whose
 * names begin as the folders would. The number is the participant's in this assignment.
 */
export const moodle: Layout = {
  name: "moodle",
  fits: ({ entries }) => entries.some(({ path }) => NAME.test(topOf(path))),
  split: (gathered) =>
    splitByName(gathered, "Moodle", (top) => {
      const { name, id, kind, file } = NAME.exec(top)?.groups ?? {};
      if (name === undefined || id === undefined) return null;
      // Text typed into the page comes along as a page of its own.
      if (kind !== "file") return "skip";
      return { student: { id, name }, file: file === "" ? undefined : file };
    }),
};
