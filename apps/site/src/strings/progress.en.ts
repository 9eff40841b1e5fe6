import type { Refusal, StorageProblem } from "../progress/types.ts";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const problems: Record<StorageProblem, string> = {
  full: "the browser has no room left for this site.",
  blocked: "another tab of this site holds the storage. Close it, or reload both.",
  newer: "a newer version of this site is open in another tab. Reload this one.",
  unavailable: "the browser keeps nothing for this site, as in a private window.",
  corrupt: "some of what was stored could not be read. It was set aside and is not lost.",
  failed: "the browser refused to store it.",
};

const refusals: Record<Refusal["why"], string> = {
  empty: "The file is empty.",
  "too-big": "The file is far larger than any export of this course.",
  "not-json": "The file is not an export: it cannot be read as JSON.",
  foreign: "The file is not an export of this course.",
  older: "The file was made by an older version that this one cannot read.",
  newer: "The file was made by a newer version of this course. Update the site, then import it.",
  broken: "The file is an export, but something in it is damaged.",
  "not-stored": "The file is fine, but the browser could not store it.",
};

/** The words of stored progress. */
export const progress = {
  title: "Progress",
  description: "What you have done in this course, kept in this browser alone.",
  intro: "All of this is kept in this browser and nowhere else. No account, no server.",
  needsScript: "Progress is kept by JavaScript in this browser. Without it there is nothing to show.",

  notStored: (problem: StorageProblem): string =>
    problem === "corrupt"
      ? `Look at your progress: ${problems.corrupt}`
      : `Your last change is not stored: ${problems[problem]} Copy it or export your progress.`,
  tryAgain: "Try again",
  exportNow: "Export",
  dismiss: "Dismiss",

  continue: "Continue where I left off",
  start: "Start with the first lesson",

  totals: "The whole course",
  lessonsDone: (done: number, total: number): string =>
    `${done} of ${counted(total, "lesson", "lessons")} finished`,
  exercisesDone: (done: number, total: number): string =>
    `${done} of ${counted(total, "exercise", "exercises")} passed`,
  questionsRight: (right: number, total: number): string =>
    `${right} of ${counted(total, "question", "questions")} answered correctly`,
  lesson: "Lesson",
  exercise: "Exercise",
  finished: "finished",
  begun: "begun",
  untouched: "not begun",
  passed: "passed",
  attempts: (count: number): string => counted(count, "attempt", "attempts"),
  quiz: (right: number, total: number): string => `Quiz ${right} of ${total}`,
  dontKnow: (count: number): string => `“I don't know” ${counted(count, "time", "times")}`,
  hints: (count: number): string => counted(count, "hint", "hints"),
  solutionSeen: "solution seen",

  predictions: "Predictions",
  noPredictions: "Lessons ask for a number before they show it. How close you come is shown here.",
  predicted: "predicted",
  actual: "in truth",
  calibration: (close: number, total: number): string =>
    `${close} of ${counted(total, "prediction", "predictions")} within 10 % of the true number`,

  changed: "Changed since you passed",
  changedWhy: "The checks of these exercises have changed. Your code is still there: check it again.",
  checkAgain: "Check again",

  keep: "Keep it",
  kept: "The browser has promised to keep this.",
  mayBeCleared:
    "The browser may clear this when it runs short of room, or after some weeks without a visit. Ask it to keep it, or export a copy.",
  unknownKeep: "This browser does not say how long it keeps this. Export a copy now and then.",
  askToKeep: "Ask the browser to keep it",
  refusedToKeep: "The browser did not promise. Export a copy now and then.",

  file: "Take it with you",
  exportText: "One file with everything: progress, code, attempts. Import it in another browser.",
  export: "Export",
  importText: "Replaces what is here by an exported file. It can be undone.",
  import: "Import a file",
  imported: "The file was imported.",
  refused: (refusal: Refusal): string =>
    `Nothing was changed. ${refusals[refusal.why]}${refusal.detail ? ` (${refusal.detail})` : ""}`,
  erase: "Erase everything",
  eraseText: "Removes all progress, code and attempts from this browser. It can be undone once.",
  eraseTitle: "Erase all progress in this browser?",
  eraseConfirm: "Your code and attempts go too. You can undo this until the next import or erasure.",
  eraseYes: "Erase",
  eraseNo: "Keep everything",
  erased: "Everything was erased.",
  eraseFailed: "The browser refused to erase it. Nothing was changed.",
  undo: {
    import: "Undo the import",
    erase: "Undo the erasure",
    undo: "Undo the undoing",
  },
  undone: "It is back as it was.",
  fileName: (day: string): string => `standby-progress-${day}.json`,
};
