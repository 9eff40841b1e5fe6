import { Refusal } from "../../command.ts";
import type { ClassResults } from "../class-results.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { feedbackFor } from "../feedback.ts";
import type { Format } from "../format.ts";
import { rounded } from "../rounded.ts";
import { fillGradebook } from "./fill-gradebook.ts";

/**
 * Moodle's offline grading worksheet: the total of each student in its column "Grade", scaled to the "Maximum Grade" that
 * stands beside it, and what was passed in "Feedback comments", where it has that column and nothing stands there.
 */
export const moodleGradebook: Format = {
  name: "moodle",
  needsAll: true,
  write: function* (results) {
    yield fill(results);
  },
  refuse: ({ template }) => {
    if (template?.[0]?.includes("Identifier") && template[0].includes("Grade")) return;
    throw new Refusal(
      "The format moodle fills in Moodle's grading worksheet, with columns Identifier and Grade: name it with --gradebook.",
    );
  },
};

function fill(results: ClassResults) {
  const { scheme, gradebook } = results;
  const rows = scheme.template ?? [];
  const [head = []] = rows;
  const at = (title: string): number => head.indexOf(title);
  return fillGradebook("moodle.csv", gradebook, {
    rows,
    column: at("Grade"),
    studentsOf: (row) => {
      // "Participant 1815": the number that its downloads have in the names of folders.
      const id = /\d+$/.exec(row[at("Identifier")] ?? "")?.[0];
      if (row === head || id === undefined) return null;
      const email = row[at("Email address")] ?? "";
      const number = row[at("ID number")] ?? "";
      const known = { name: row[at("Full name")] ?? "", ...(email ? { email } : {}) };
      return [id, number].filter((each) => each !== "").map((each) => ({ id: each, ...known }));
    },
    otherCell: () => undefined,
    // Moodle takes it for HTML.
    feedback: {
      column: at("Feedback comments"),
      textFor: ({ student }) => feedbackFor(student, results).map(escapeMarkup).join("<br>"),
    },
    pointsIn: (row, { total, possible }) => {
      const most = Number((row[at("Maximum Grade")] ?? "").replace(",", "."));
      const scale = Number.isFinite(most) && most > 0 && possible > 0 ? most / possible : 1;
      return String(rounded(total * scale));
    },
  });
}
