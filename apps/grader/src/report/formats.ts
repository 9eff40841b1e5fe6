import { csvLong } from "./csv-long.ts";
import { csvWide } from "./csv-wide.ts";
import type { Format } from "./format.ts";
import { junit } from "./junit.ts";
import { html, markdown } from "./pages.ts";
import { canvasGradebook } from "./sites/canvas-gradebook.ts";
import { moodleGradebook } from "./sites/moodle-gradebook.ts";
import { classroom50 } from "./sites/classroom50.ts";
import { dodona } from "./sites/dodona.ts";
import { exercism } from "./sites/exercism.ts";
import { gradescope } from "./sites/gradescope.ts";
import { prairielearn } from "./sites/prairielearn.ts";

const csv: Format = {
  name: "csv",
  write: (results) => [
    { path: "marks.csv", text: csvWide(results.gradebook) },
    { path: "checks.csv", text: csvLong(results) },
  ],
};

/** Every format, in the order in which the help lists them. */
export const formats: readonly Format[] = [
  csv,
  html,
  markdown,
  junit,
  gradescope,
  prairielearn,
  exercism,
  dodona,
  classroom50,
  canvasGradebook,
  moodleGradebook,
];
