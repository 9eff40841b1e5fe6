import { topOf } from "../entry.ts";
import type { Layout } from "../layout.ts";
import { splitByName } from "./split-by-name.ts";

/** `lastfirst_LATE_12345_67890_index.ts`: the student, perhaps that it is late, the student's and the file's number. */
const NAME = /^(?<name>[^_]+)_(?<late>LATE_)?(?<id>\d+)_\d+_(?<file>.+)$/;
/** What Canvas puts before the ending of a file that was handed in again under the same name. */
const AGAIN = /-\d+(?=\.[^.]+$)/;

/** What Canvas' "Download Submissions" makes: files of all students side by side, told apart by their names. */
export const canvas: Layout = {
  name: "canvas",
  // A file that somebody put beside them does not make students of the others' names.
  fits: ({ entries }) => 2 * entries.filter(({ path }) => NAME.test(topOf(path))).length > entries.length,
  split: (gathered) =>
    splitByName(gathered, "Canvas", (top) => {
      const { name, late, id, file } = NAME.exec(top)?.groups ?? {};
      if (name === undefined || id === undefined || file === undefined) return null;
      return { student: { id, name }, file: file.replace(AGAIN, ""), isLate: late !== undefined };
    }),
};
