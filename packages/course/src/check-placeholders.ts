import type { Report } from "./problem.ts";
import type { Shelf } from "./shelf.ts";

/** Begins every text of a new folder that its author has to replace. */
export const PLACEHOLDER = "FILL IN:";

/** Reports texts that were never replaced. */
export function checkPlaceholders(shelf: Shelf, report: Report): void {
  for (const [file, text] of shelf) {
    if (!text.includes(PLACEHOLDER)) continue;
    text.split("\n").forEach((line, index) => {
      const start = line.indexOf(PLACEHOLDER);
      if (start < 0) return;
      const what = line.slice(start + PLACEHOLDER.length).trim();
      report({
        file,
        line: index + 1,
        message: `something is still to be filled in: ${what.replace(/"$/, "")}`,
        rule: `"${PLACEHOLDER}" marks what an author has to replace, and no reader may see it`,
        remedy: "replace it",
      });
    });
  }
}
