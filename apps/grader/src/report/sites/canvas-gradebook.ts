import { Refusal } from "../../command.ts";
import type { ClassResults } from "../class-results.ts";
import type { Format } from "../format.ts";
import { fillGradebook } from "./fill-gradebook.ts";

const IDS = ["ID", "SIS User ID", "SIS Login ID"];

/**
 * Canvas' gradebook, for its import: the total of each student in the column that has the assignment's title, with or
 * without the number that Canvas puts behind it; a new column where there is none.
 */
export const canvasGradebook: Format = {
  name: "canvas",
  needsAll: true,
  write: function* (results) {
    yield fill(results);
  },
  refuse: ({ template }) => {
    if (template?.[0]?.includes("Student") && IDS.some((id) => template[0]?.includes(id))) return;
    throw new Refusal(
      "The format canvas fills in the gradebook that Canvas exported, with columns Student and ID: name it with --gradebook.",
    );
  },
};

function fill({ scheme, gradebook }: ClassResults) {
  const rows = scheme.template ?? [];
  const [head = []] = rows;
  const { title } = scheme.assignment;
  const at = head.findIndex((cell) => cell === title || cell.replace(/ \(\d+\)$/, "") === title);
  const column = at < 0 ? head.length : at;
  const name = head.indexOf("Student");
  const login = head.indexOf("SIS Login ID");
  const [first] = gradebook.rows;
  return fillGradebook("canvas.csv", gradebook, {
    rows,
    column,
    studentsOf: (row) => {
      const ids = IDS.map((id) => row[head.indexOf(id)] ?? "").filter((id) => id !== "");
      const [id] = ids;
      if (row === head || id === undefined) return null;
      const email = row[login] ?? "";
      return ids.map((each) => ({ id: each, name: row[name] ?? "", ...(email ? { email } : {}) }));
    },
    otherCell: (row, index) => {
      if (index === 0) return at < 0 ? title : undefined;
      return at < 0 && row[name]?.trim() === "Points Possible" ? String(first?.possible ?? "") : undefined;
    },
    pointsIn: (_row, { total }) => String(total),
  });
}
