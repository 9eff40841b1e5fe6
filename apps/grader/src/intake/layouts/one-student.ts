import { findAnswers } from "../find-answers.ts";
import type { Layout } from "../layout.ts";

/** Everything is one student's: the files of an answer, or a folder for each exercise. */
export const oneStudent: Layout = {
  name: "one",
  fits: ({ entries }, wanted) => findAnswers(entries, wanted, { asTheyStand: true }).size > 0,
  split: ({ name, entries }) => ({
    handIns: [{ student: { id: name }, source: name, submittedAt: null, folder: "", entries }],
    problems: [],
  }),
};
