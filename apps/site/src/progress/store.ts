import { createStore } from "./create-store.ts";

/**
 * The site's own store: one database for each base path, so that two copies of the course on one origin
 * keep apart.
 */
export const store = createStore({ name: `standby:${import.meta.env.BASE_URL}` });

export const {
  subscribe,
  problem,
  readAll,
  readLesson,
  readExercise,
  openLesson,
  finishLesson,
  recordQuizAnswer,
  recordPrediction,
  saveCode,
  setAside,
  recordAttempt,
  hintsOpened,
  solutionSeen,
  visit,
  exportProgress,
  importProgress,
  erase,
  undoable,
  undo,
  retry,
} = store;
