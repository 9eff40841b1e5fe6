import { entriesBelow, topOf } from "../entry.ts";
import { findAnswers } from "../find-answers.ts";
import type { Layout } from "../layout.ts";

/** One folder, archive or file for each student, with the student's name. */
export const classFolder: Layout = {
  name: "class",
  fits: () => true,
  split: ({ entries, problems, emptyFolders = [] }, wanted) => {
    const inner = innerFolder([
      ...entries.map(({ path }) => path),
      ...emptyFolders.map((path) => `${path}/`),
    ]);
    const within =
      inner === null || findAnswers(entriesBelow(entries, inner), wanted).size > 0 ? null : inner;
    const own = within === null ? entries : entriesBelow(entries, within);
    // A student of whom nothing can be used is a student all the same.
    const bare = new Set((within === null ? emptyFolders : below(within, emptyFolders)).map(topOf));
    const places = [...own, ...(within === null ? problems : [])].map(({ path }) => topOf(path));
    const handIns = [...new Set([...places, ...bare])]
      .filter((top) => top !== "")
      .map((top) => {
        const files = entriesBelow(own, top);
        const source = within === null ? top : `${within}/${top}`;
        return {
          student: { id: nameOf(top, files.length > 0 || bare.has(top)) },
          source,
          ...(files.length > 0 ? { folder: source } : {}),
          submittedAt: null,
          entries: files.length > 0 ? files : own.filter(({ path }) => path === top),
        };
      });
    return { handIns, problems: [] };
  },
};

/** The one folder that everything stands in, as archives have it that were made of a folder. */
function innerFolder(paths: readonly string[]): string | null {
  const tops = new Set(paths.map(topOf));
  const [top] = tops;
  return tops.size === 1 && top !== undefined && paths.every((path) => path.includes("/")) ? top : null;
}

function below(folder: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
}

/** A student's name without the ending of a file or an archive. */
function nameOf(top: string, isFolder: boolean): string {
  return isFolder ? top.replace(/\.zip$/i, "") : top.replace(/\.[^.]+$/, "");
}
