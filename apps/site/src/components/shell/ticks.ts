import { readAll, subscribe } from "../../progress/store.ts";
import { shell } from "../../strings/en.ts";

type State = "begun" | "done" | null;

function mark(link: HTMLElement, state: State, word: string): void {
  if (state === null) delete link.dataset["state"];
  else link.dataset["state"] = state;
  const place = link.querySelector("[data-state-word]");
  if (place) place.textContent = state === "done" ? `, ${word}` : "";
}

/** Shows what was begun and what is done beside each lesson and exercise of the page, now and on change. */
export async function showTicks(): Promise<void> {
  const show = async (): Promise<void> => {
    const { lessons, exercises } = await readAll();
    for (const link of document.querySelectorAll<HTMLElement>("a[data-lesson]")) {
      const lesson = lessons[link.dataset["lesson"] ?? ""];
      mark(link, lesson?.finishedAt ? "done" : lesson?.openedAt ? "begun" : null, shell.finished);
    }
    for (const link of document.querySelectorAll<HTMLElement>("a[data-exercise]")) {
      const exercise = exercises[link.dataset["exercise"] ?? ""];
      const begun = exercise !== undefined && (exercise.attempts.length > 0 || exercise.files !== null);
      mark(link, exercise?.passedAt ? "done" : begun ? "begun" : null, shell.passed);
    }
  };
  subscribe(() => void show());
  await show();
}
