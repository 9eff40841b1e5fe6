import { posix } from "node:path";
import type { Entry } from "../entry.ts";
import type { Layout } from "../layout.ts";
import { isProgress } from "../progress-attempts.ts";

/** What learners export on the page "Your progress": one file each in one folder, named after the student. */
export const progressExport: Layout = {
  name: "progress",
  fits: ({ entries }) =>
    entries.length > 0 &&
    entries.every(isProgress) &&
    // In folders of their own, they all have the name that the page gives them.
    new Set(entries.map(({ path }) => posix.dirname(path))).size === 1,
  split: ({ entries }) => ({
    handIns: entries.map((entry) => ({
      student: studentOf(entry),
      source: entry.path,
      submittedAt: null,
      entries: [entry],
    })),
    problems: [],
  }),
};

const studentOf = ({ path }: Entry) => ({ id: path.replace(/^.*\//, "").replace(/\.json$/i, "") });
