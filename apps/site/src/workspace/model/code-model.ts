import { signal } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { Draft, Files } from "@standby/contract";
import { sameFiles } from "../../progress/same-files.ts";
import { workspace as words } from "../../strings/workspace.en.ts";
import { openFiles, withText } from "../state/answer-files.ts";
import type { OpenFile } from "../state/answer-files.ts";
import type { WorkspaceData } from "../workspace-data.ts";
import type { Dependencies } from "./dependencies.ts";
import type { Notices } from "./notices.ts";
import { createStoredCode } from "./stored-code.ts";
import type { StoredCode } from "./stored-code.ts";

/** The learner's code, its files in tabs, and what is stored of the exercise. */
export interface CodeModel extends Pick<
  StoredCode,
  "files" | "progress" | "loaded" | "saving" | "refresh" | "recordAttempt"
> {
  tabs: readonly OpenFile[];
  /** The path of the open tab. */
  active: Signal<string>;
  /** Reads what is stored and follows it; gives back how to stop. */
  start(): () => void;
  edit(path: string, text: string): void;
  /** Replaces all code, keeps what was there, and offers to undo. */
  replace(files: Files, reason: Draft["reason"], said: string): void;
  reset(): void;
}

/** Makes the code of one exercise's workspace. */
export function createCodeModel(data: WorkspaceData, deps: Dependencies, notices: Notices): CodeModel {
  const { store } = deps;
  const { id, starter, given } = data;
  const tabs = openFiles(starter, given);
  const code = createStoredCode(data, deps, notices);
  const { files, progress, loaded, saving, refresh, recordAttempt } = code;

  const replace: CodeModel["replace"] = (next, reason, said) => {
    const before = files.value;
    if (sameFiles(before, next)) return;
    void store.setAside(id, before, reason);
    code.change(next);
    code.flush();
    const undo = (): void => {
      code.change(before);
      code.flush();
      notices.show({ text: words.undone });
    };
    notices.show({ text: said, action: { label: words.undo, run: undo } });
  };

  return {
    tabs,
    active: signal(tabs[0]?.path ?? ""),
    files,
    progress,
    loaded,
    saving,
    refresh,
    recordAttempt,
    start() {
      void code.load();
      const stopFollowing = store.subscribe((event) => {
        if (event.type === "replaced") void code.adopt();
        if (event.type !== "changed" || event.table !== "exercises" || event.id !== id) return;
        if (!event.elsewhere) return;
        void code.adopt().then((taken) => taken && notices.show({ text: words.otherTab }));
      });
      const stopWatching = watchPage(code);
      return () => {
        code.leave();
        stopFollowing();
        stopWatching();
      };
    },
    edit(path, text) {
      const next = withText(files.value, path, text);
      if (loaded.value && !sameFiles(next, files.value)) code.change(next);
    },
    replace,
    reset: () => replace(starter, "reset", words.resetDone),
  };
}

/** Saves when the page is left or hidden, and looks at the store when it comes back from the cache. */
function watchPage(code: StoredCode): () => void {
  const hidden = (): void => {
    if (document.visibilityState === "hidden") code.leave();
  };
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) void code.adopt();
  };
  addEventListener("pagehide", code.leave);
  addEventListener("pageshow", shown);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    removeEventListener("pagehide", code.leave);
    removeEventListener("pageshow", shown);
    document.removeEventListener("visibilitychange", hidden);
  };
}
