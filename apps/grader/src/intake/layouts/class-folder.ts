import { entriesBelow, topOf, type Entry } from "../entry.ts";
import { findAnswers } from "../find-answers.ts";
import type { Layout } from "../layout.ts";

/** One folder, archive or file for each student, with the student's name. */
export const classFolder: Layout = {
  name: "class",
  fits: () => true,
  split: ({ entries, problems }, wanted) => {
    const inner = innerFolder(entries);
    const within =
      inner === null || findAnswers(entriesBelow(entries, inner), wanted).size > 0 ? null : inner;
    const own = within === null ? entries : entriesBelow(entries, within);
    // A student of whom nothing can be used is a student all the same.
    const places = [...own, ...(within === null ? problems : [])].map(({ path }) => path);
    const handIns = [...new Set(places.map(topOf).filter((top) => top !== ""))].map((top) => {
      const below = entriesBelow(own, top);
      const source = within === null ? top : `${within}/${top}`;
      return {
        student: { id: nameOf(top, below.length > 0) },
        source,
        ...(below.length > 0 ? { folder: source } : {}),
        submittedAt: null,
        entries: below.length > 0 ? below : own.filter(({ path }) => path === top),
      };
    });
    return { handIns, problems: [] };
  },
};

/** The one folder that everything stands in, as archives have it that were made of a folder. */
function innerFolder(entries: readonly Entry[]): string | null {
  const tops = new Set(entries.map(({ path }) => topOf(path)));
  const [top] = tops;
  return tops.size === 1 && top !== undefined && entries.every(({ path }) => path.includes("/")) ? top : null;
}

/** A student's name without the ending of a file or an archive. */
function nameOf(top: string, isFolder: boolean): string {
  return isFolder ? top.replace(/\.zip$/i, "") : top.replace(/\.[^.]+$/, "");
}
