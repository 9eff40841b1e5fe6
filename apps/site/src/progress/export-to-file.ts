import { progress as words } from "../strings/progress.en.ts";
import { store } from "./store.ts";

/** Hands everything that is stored to the learner as a file. */
export async function exportToFile(): Promise<void> {
  const file = await store.exportProgress();
  const url = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = words.fileName(file.exportedAt.slice(0, 10));
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
