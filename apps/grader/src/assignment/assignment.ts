/** Who may see how a check went, in the words of Gradescope. */
export type Visibility = "visible" | "after_due_date" | "after_published" | "hidden";

/** What a teacher grades: exercises, what they are worth, and by when. */
export interface Assignment {
  readonly title: string;
  readonly exercises: readonly AssignedExercise[];
}

/** An exercise as it is assigned. */
export interface AssignedExercise {
  readonly id: string;
}

/** An exercise by itself, worth what its author says. */
export function assignmentOf(exercise: string): Assignment {
  return { title: exercise, exercises: [{ id: exercise }] };
}
