import { signal } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { Attempt, ExerciseProgress, Files } from "@standby/contract";
import { emptyExercise } from "../../progress/exercise-state.ts";
import { sameFiles } from "../../progress/same-files.ts";
import { workspace as words } from "../../strings/workspace.en.ts";
import { withStarter } from "../state/answer-files.ts";
import { createAutosave } from "../state/autosave.ts";
import { keepUnsaved, takeUnsaved } from "../state/unsaved-copy.ts";
import type { WorkspaceData } from "../workspace-data.ts";
import type { Dependencies } from "./dependencies.ts";
import type { Notices } from "./notices.ts";

/** The editor's code and the store's, kept in step. */
export interface StoredCode {
  files: Signal<Files>;
  progress: Signal<ExerciseProgress>;
  /** Whether stored code has been read; nothing can be typed before. */
  loaded: Signal<boolean>;
  /** Whether some change is not in the store yet. */
  saving: Signal<boolean>;
  /** Takes new code and saves it soon. */
  change(files: Files): void;
  /** Saves at once what waits. */
  flush(): void;
  /** Saves at once, and keeps a copy in case the page is gone before the store has it. */
  leave(): void;
  /** Reads what is stored of the exercise, without touching the code. */
  refresh(): Promise<void>;
  /** Adds an attempt to those of the exercise. */
  recordAttempt(attempt: Attempt): Promise<void>;
  /** Takes over the stored code unless something here is not stored yet; tells whether it differed. */
  adopt(): Promise<boolean>;
  /** Reads the stored code for the first time, and a copy that a closing page left. */
  load(): Promise<void>;
}

/** Keeps one exercise's code in step with the store. */
export function createStoredCode(data: WorkspaceData, deps: Dependencies, notices: Notices): StoredCode {
  const { store, keys } = deps;
  const { id, starter } = data;
  const files = signal<Files>(starter);
  const progress = signal(emptyExercise());
  const loaded = signal(false);
  const saving = signal(false);
  const unsavedKey = `${import.meta.env.BASE_URL}unsaved:${id}`;
  /** The stored code that the editor's code grew from. */
  let base: Files | null = null;
  /** The code that the store is known to hold; behind `base` while a save is under way. */
  let stored: Files | null = null;
  let savesUnderWay = 0;
  /** Whether a copy was kept that the store may not need. */
  let copied = false;
  /** Attempts that the store may not have yet. */
  const unkept = new Set<Attempt>();

  /** Whether the store takes what it is given, though it may have found some of its rows unreadable. */
  const storeTakes = (): boolean => store.problem() === null || store.problem() === "corrupt";

  const refresh = async (): Promise<void> => {
    const before = progress.value.drafts.at(-1);
    progress.value = await store.readExercise(id);
    const last = progress.value.drafts.at(-1);
    // A page that has saved nothing yet had nothing that another tab's code could have been in the way of.
    if (base === null || last?.reason !== "another-tab" || last.at === before?.at) return;
    notices.show({ text: words.otherTabKept });
  };
  const dropCopy = (): void => {
    if (!copied || saving.value || unkept.size > 0 || !storeTakes()) return;
    copied = false;
    takeUnsaved(keys, unsavedKey);
  };
  const recordAttempt = async (attempt: Attempt): Promise<void> => {
    unkept.add(attempt);
    await store.recordAttempt(id, attempt);
    await refresh();
    if (storeTakes()) unkept.delete(attempt);
    dropCopy();
  };
  const save = async (): Promise<void> => {
    const [grownFrom, saved] = [base, files.value];
    base = saved;
    savesUnderWay++;
    await store.saveCode(id, saved, grownFrom);
    savesUnderWay--;
    await refresh();
    if (storeTakes()) stored = saved;
    if (autosave.pending() || savesUnderWay > 0) return;
    saving.value = false;
    dropCopy();
  };
  const autosave = createAutosave(() => void save());
  const change = (next: Files): void => {
    files.value = next;
    saving.value = true;
    autosave.schedule();
  };
  const adopt = async (): Promise<boolean> => {
    await refresh();
    if (autosave.pending() || savesUnderWay > 0) return false;
    stored = progress.value.files;
    base = stored;
    const next = withStarter(stored, starter);
    if (sameFiles(next, files.value)) return false;
    files.value = next;
    return true;
  };

  return {
    files,
    progress,
    loaded,
    saving,
    change,
    flush: autosave.flush,
    leave() {
      const lacking = !storeTakes() && !sameFiles(files.value, withStarter(stored, starter));
      if (saving.value || lacking || unkept.size > 0) {
        keepUnsaved(keys, unsavedKey, { files: files.value, base: stored, attempts: [...unkept] });
        copied = true;
      }
      autosave.flush();
    },
    refresh,
    adopt,
    recordAttempt,
    async load() {
      await adopt();
      const unsaved = takeUnsaved(keys, unsavedKey);
      if (unsaved !== null && !sameFiles(unsaved.files, progress.value.files)) {
        base = unsaved.base;
        change(withStarter(unsaved.files, starter));
        autosave.flush();
        notices.show({ text: words.unsavedBack });
      }
      for (const attempt of unsaved?.attempts ?? []) void recordAttempt(attempt);
      loaded.value = true;
    },
  };
}
