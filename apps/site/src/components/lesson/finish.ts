import { finishLesson, readLesson, subscribe } from "../../progress/store.ts";

/** Lets the end of a lesson mark it as finished: by its button, or by going on to what comes next. */
export async function connectFinish(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLElement>("[data-finishes]")) {
    link.addEventListener("click", () => void finishLesson(link.dataset["finishes"] ?? ""));
  }
  const button = document.querySelector<HTMLButtonElement>("[data-finish]");
  if (!button) return;
  const lesson = button.dataset["finish"] ?? "";
  const show = async (): Promise<void> => {
    const { finishedAt } = await readLesson(lesson);
    button.hidden = false;
    if (finishedAt === null) return;
    button.disabled = true;
    button.dataset["state"] = "done";
    button.textContent = `✓ ${button.dataset["done"] ?? ""}`;
  };
  button.addEventListener("click", () => void finishLesson(lesson));
  subscribe(() => void show());
  await show();
}
