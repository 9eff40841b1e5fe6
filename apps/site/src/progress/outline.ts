/** What of the course the progress page needs; plain data, so that it can travel in the page. */
export interface ProgressOutline {
  modules: OutlinedModule[];
  /** The address of the first lesson. */
  start: string;
  /** The site's base path, ending in a slash. */
  base: string;
}

export interface OutlinedModule {
  title: string;
  href: string;
  lessons: OutlinedLesson[];
}

export interface OutlinedLesson {
  /** `module/lesson`. */
  id: string;
  title: string;
  href: string;
  /** Ids of its quiz's questions. */
  questions: string[];
  exercises: OutlinedExercise[];
}

export interface OutlinedExercise {
  id: string;
  title: string;
  href: string;
  /** Of today's checks. */
  contentHash: string;
}
