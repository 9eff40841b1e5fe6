import { computed, effect, signal } from "@preact/signals";
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { StorageProblem } from "../../progress/types.ts";
import { marksOf } from "../state/marks.ts";
import type { Mark } from "../state/marks.ts";
import type { Preferences } from "../state/preferences.ts";
import type { WorkspaceData } from "../workspace-data.ts";
import { createCodeModel } from "./code-model.ts";
import type { CodeModel } from "./code-model.ts";
import type { Dependencies } from "./dependencies.ts";
import { createHelpModel } from "./help-model.ts";
import type { HelpModel } from "./help-model.ts";
import { createPreferencesModel } from "./preferences-model.ts";
import { createNotices } from "./notices.ts";
import type { Notices } from "./notices.ts";
import { createRunModel } from "./run-model.ts";
import type { RunModel } from "./run-model.ts";

/** The part of the exercise that a phone shows. */
export type View = "task" | "code" | "checks";
/** The open tab below the editor. */
export type Panel = "checks" | "console" | "attempts" | "solution";

/** Everything that the workspace knows and can do. */
export interface WorkspaceModel {
  data: WorkspaceData;
  code: CodeModel;
  runs: RunModel;
  help: HelpModel;
  notices: Notices;
  preferences: Signal<Preferences>;
  view: Signal<View>;
  panel: Signal<Panel>;
  /** Checks that the learner opened or closed since the last run, by id. */
  toggled: Signal<ReadonlyMap<string, boolean>>;
  /** Whether a check shows its details: by itself only the first that did not pass. */
  isOpen(check: string): boolean;
  toggle(check: string): void;
  marks: ReadonlySignal<Mark[]>;
  /** A line that the editor should show; a new object for each request. */
  reveal: Signal<{ path: string; line: number } | null>;
  storageProblem: Signal<StorageProblem | null>;
  /** Runs the checks and shows where to look first. */
  run(): Promise<void>;
  prefer(change: Partial<Preferences>): void;
  zoom(by: number): void;
  goTo(path: string, line: number): void;
  /** Tries again to store what is only in memory. */
  retryStorage(): Promise<boolean>;
  /** Starts following the store and the window; gives back how to stop. */
  start(): () => void;
}

/** Makes the workspace of one exercise. */
export function createWorkspaceModel(data: WorkspaceData, deps: Dependencies): WorkspaceModel {
  const notices = createNotices(deps.isStalePage);
  const code = createCodeModel(data, deps, notices);
  const runs = createRunModel(data, code, deps, notices);
  const help = createHelpModel(data, code, deps, notices);
  const liked = createPreferencesModel(deps.keys);
  const view = signal<View>("task");
  const panel = signal<Panel>("checks");
  const toggled = signal<ReadonlyMap<string, boolean>>(new Map());
  const reveal = signal<{ path: string; line: number } | null>(null);
  const storageProblem = signal<StorageProblem | null>(null);
  const marks = computed(() => (runs.outdated.value ? [] : marksOf(runs.run.value)));

  const isOpen = (check: string): boolean =>
    toggled.value.get(check) ?? runs.verdict.value.firstFailure?.id === check;
  return {
    data,
    code,
    runs,
    help,
    notices,
    preferences: liked.preferences,
    prefer: liked.prefer,
    zoom: liked.zoom,
    view,
    panel,
    toggled,
    isOpen,
    toggle: (check) => (toggled.value = new Map(toggled.value).set(check, !isOpen(check))),
    marks,
    reveal,
    storageProblem,
    goTo(path, line) {
      if (!code.tabs.some((tab) => tab.path === path)) return;
      code.active.value = path;
      view.value = "code";
      reveal.value = { path, line };
    },
    async run() {
      if (runs.run.value.phase === "running") return;
      panel.value = "checks";
      view.value = "checks";
      toggled.value = new Map();
      await runs.start();
      if ([...runs.run.value.results.values()].some((result) => result.mistake)) void help.loadProse();
    },
    retryStorage: () => deps.store.retry(),
    start() {
      liked.recall();
      storageProblem.value = deps.store.problem();
      void deps.store.visit(data.address);
      const stops = [
        code.start(),
        deps.store.subscribe((event) => {
          if (event.type === "problem") storageProblem.value = event.problem;
        }),
        effect(() => {
          if (code.progress.value.hintsOpened > 0) void help.loadProse();
        }),
        runs.dispose,
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}
