import { computed, signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Files } from "@standby/contract";
import { hintGate } from "../state/hint-gate.ts";
import type { HintGate } from "../state/hint-gate.ts";
import type { ExerciseProse, WorkspaceData } from "../workspace-data.ts";
import type { CodeModel } from "./code-model.ts";
import type { Dependencies } from "./dependencies.ts";
import type { Notices } from "./notices.ts";

/** Hints, explanations and the solution: everything that is not in the page until it is asked for. */
export interface HelpModel {
  prose: Signal<ExerciseProse | null>;
  gate: ReadonlySignal<HintGate>;
  solution: Signal<Files | null>;
  /** Whether the solution may be shown without giving up. */
  solutionOpen: ReadonlySignal<boolean>;
  /** What could not be loaded. */
  failed: Signal<"prose" | "solution" | null>;
  loadProse(): Promise<void>;
  openHint(): Promise<void>;
  showSolution(): Promise<void>;
}

/** Makes the help of one exercise's workspace. */
export function createHelpModel(
  data: WorkspaceData,
  code: CodeModel,
  deps: Dependencies,
  notices: Notices,
): HelpModel {
  const prose = signal<ExerciseProse | null>(null);
  const solution = signal<Files | null>(null);
  const failed = signal<"prose" | "solution" | null>(null);
  const gate = computed(() => hintGate(code.progress.value, data.starter, data.hintCount));
  const solutionOpen = computed(
    () => code.progress.value.passedAt !== null || code.progress.value.solutionSeenAt !== null,
  );

  const load = async (url: string, what: "prose" | "solution"): Promise<unknown> => {
    try {
      const value = await deps.fetchJson(url);
      if (failed.value === what) failed.value = null;
      return value;
    } catch {
      failed.value = what;
      await notices.loadFailed();
      return null;
    }
  };
  const loadProse = async (): Promise<void> => {
    prose.value ??= (await load(data.urls.prose, "prose")) as ExerciseProse | null;
  };

  return {
    prose,
    gate,
    solution,
    solutionOpen,
    failed,
    loadProse,
    async openHint() {
      await loadProse();
      if (prose.value === null || gate.value !== "open") return;
      await deps.store.hintsOpened(data.id, code.progress.value.hintsOpened + 1);
      await code.refresh();
    },
    async showSolution() {
      solution.value ??= (await load(data.urls.solution, "solution")) as Files | null;
      if (solution.value === null) return;
      await deps.store.solutionSeen(data.id);
      await code.refresh();
    },
  };
}
