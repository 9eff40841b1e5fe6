import { signal } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { Draft, ExerciseProgress, Files } from "@standby/contract";
import { emptyExercise } from "../../progress/exercise-state.ts";
import { sameFiles } from "../../progress/same-files.ts";
import { workspace as words } from "../../strings/workspace.en.ts";
import { openFiles, withStarter, withText } from "../state/answer-files.ts";
import type { OpenFile } from "../state/answer-files.ts";
import { createAutosave } from "../state/autosave.ts";
import { keepUnsaved, takeUnsaved } from "../state/unsaved-copy.ts";
import type { WorkspaceData } from "../workspace-data.ts";
import type { Dependencies } from "./dependencies.ts";
import type { Notices } from "./notices.ts";

/** The learner's code, its files in tabs, and what is stored of the exercise. */
export interface CodeModel {
  tabs: readonly OpenFile[];
  /** The path of the open tab. */
  active: Signal<string>;
  files: Signal<Files>;
  progress: Signal<ExerciseProgress>;
  /** Whether stored code has been read; nothing can be typed before. */
  loaded: Signal<boolean>;
  saving: Signal<boolean>;
  /** Reads what is stored and follows it; gives back how to stop. */
  start(): () => void;
  edit(path: string, text: string): void;
  /** Replaces all code, keeps what was there, and offers to undo. */
  replace(files: Files, reason: Draft["reason"], said: string): void;
  reset(): void;
  refresh(): Promise<void>;
}

/** Makes the code of one exercise's workspace. */
export function createCodeModel(data: WorkspaceData, deps: Dependencies, notices: Notices): CodeModel {
  const { store, keys } = deps;
  const { id, starter, given } = data;
  const tabs = openFiles(starter, given);
  const active = signal(tabs[0]?.path ?? "");
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

  const refresh = async (): Promise<void> => {
    progress.value = await store.readExercise(id);
  };
  const save = async (): Promise<void> => {
    const [before, grownFrom] = [progress.value.drafts.length, base];
    const saved = files.value;
    base = saved;
    savesUnderWay++;
    await store.saveCode(id, saved, grownFrom);
    savesUnderWay--;
    await refresh();
    stored = saved;
    const { drafts } = progress.value;
    if (drafts.length > before && drafts.at(-1)?.reason === "another-tab") {
      notices.show({ text: words.otherTabKept });
    }
    if (!autosave.pending() && savesUnderWay === 0) saving.value = false;
  };
  const autosave = createAutosave(() => void save());
  const changed = (next: Files): void => {
    files.value = next;
    saving.value = true;
    autosave.schedule();
  };
  /** Takes over what the store holds, unless the learner has typed something that is not in it yet. */
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
  const load = async (): Promise<void> => {
    await adopt();
    const unsaved = takeUnsaved(keys, unsavedKey);
    if (unsaved !== null && !sameFiles(unsaved.files, progress.value.files)) {
      base = unsaved.base;
      changed(withStarter(unsaved.files, starter));
      autosave.flush();
      notices.show({ text: words.unsavedBack });
    }
    loaded.value = true;
  };
  const leave = (): void => {
    if (saving.value) keepUnsaved(keys, unsavedKey, { files: files.value, base: stored });
    autosave.flush();
  };
  const hidden = (): void => {
    if (document.visibilityState === "hidden") leave();
  };
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) void adopt();
  };

  const replace: CodeModel["replace"] = (next, reason, said) => {
    const before = files.value;
    if (sameFiles(before, next)) return;
    void store.setAside(id, before, reason);
    changed(next);
    autosave.flush();
    const undo = (): void => {
      changed(before);
      autosave.flush();
      notices.show({ text: words.undone });
    };
    notices.show({ text: said, action: { label: words.undo, run: undo } });
  };

  return {
    tabs,
    active,
    files,
    progress,
    loaded,
    saving,
    start() {
      void load();
      const unsubscribe = store.subscribe((event) => {
        if (event.type === "replaced") void adopt();
        if (event.type !== "changed" || event.table !== "exercises" || event.id !== id) return;
        if (!event.elsewhere) return;
        void adopt().then((taken) => taken && notices.show({ text: words.otherTab }));
      });
      addEventListener("pagehide", leave);
      addEventListener("pageshow", shown);
      document.addEventListener("visibilitychange", hidden);
      return () => {
        leave();
        unsubscribe();
        removeEventListener("pagehide", leave);
        removeEventListener("pageshow", shown);
        document.removeEventListener("visibilitychange", hidden);
      };
    },
    edit(path, text) {
      const next = withText(files.value, path, text);
      if (loaded.value && !sameFiles(next, files.value)) changed(next);
    },
    replace,
    reset: () => replace(starter, "reset", words.resetDone),
    refresh,
  };
}
