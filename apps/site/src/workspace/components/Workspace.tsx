import { useSignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { workspace as words } from "../../strings/workspace.en.ts";
import { dependenciesOf } from "../browser/dependencies-of.ts";
import { listenForShortcuts } from "../browser/shortcuts.ts";
import { whenIdle } from "../browser/when-idle.ts";
import { createWorkspaceModel } from "../model/workspace-model.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";
import { EDITOR_HEIGHT, TASK_WIDTH } from "../state/preferences.ts";
import type { WorkspaceData } from "../workspace-data.ts";
import { EditorPane } from "./EditorPane.tsx";
import { HintsPanel } from "./HintsPanel.tsx";
import { PhoneBar } from "./PhoneBar.tsx";
import { ResultsPane } from "./ResultsPane.tsx";
import { ShortcutsDialog } from "./ShortcutsDialog.tsx";
import { Splitter } from "./Splitter.tsx";

interface Props {
  data: WorkspaceData;
  /** The task, rendered at build. */
  children?: ComponentChildren;
}

/** Moves the focus to a part of the workspace, and on a phone shows it. */
function focusPart(model: WorkspaceModel, part: "task" | "code" | "checks"): void {
  model.view.value = part;
  if (part === "checks") model.panel.value = "checks";
  const targets = {
    task: ["#pane-task"],
    code: ["#editor .native-edit-context, #editor .inputarea, .ws-plain textarea"],
    checks: ["[data-first-failure]", "#panel"],
  };
  requestAnimationFrame(() => {
    const found = targets[part].map((target) => document.querySelector<HTMLElement>(target));
    found.find((element) => element !== null)?.focus();
  });
}

function PassedNote({ model }: { model: WorkspaceModel }): JSX.Element | null {
  const { passedAt, passedHash } = model.code.progress.value;
  if (passedAt === null) return null;
  const current = passedHash === model.data.contentHash;
  return (
    <p class={`ws-passed ${current ? "" : "ws-passed-older"}`}>
      {current ? words.passedBefore : words.passedOlder}
    </p>
  );
}

/** The workspace of one exercise: task, code, checks. */
export function Workspace({ data, children }: Props): JSX.Element {
  const model = useMemo(() => createWorkspaceModel(data, dependenciesOf(data)), []);
  const help = useSignal(false);
  const mac = useSignal(false);
  const { preferences } = model;

  useEffect(() => {
    mac.value = /Mac|iPhone|iPad/.test(navigator.platform);
    const actions = {
      help: () => (help.value = true),
      focus: (part: "task" | "code" | "checks") => focusPart(model, part),
    };
    const preloadFailed = (event: Event): void => {
      event.preventDefault();
      void model.notices.loadFailed();
    };
    addEventListener("vite:preloadError", preloadFailed);
    const stops = [
      model.start(),
      listenForShortcuts(model, actions),
      whenIdle(["pointermove", "pointerdown", "keydown"], model.runs.warm),
      () => removeEventListener("vite:preloadError", preloadFailed),
    ];
    return () => stops.forEach((stop) => stop());
  }, []);

  return (
    <div
      class="ws"
      data-view={model.view.value}
      style={{
        "--task": `${preferences.value.taskWidth}%`,
        "--editor": `${preferences.value.editorHeight}%`,
      }}
    >
      <section id="pane-task" class="ws-pane ws-pane-task" aria-label={words.region.task} tabIndex={0}>
        <div class="ws-task-column">
          <PassedNote model={model} />
          {children}
          <HintsPanel model={model} />
        </div>
      </section>
      <Splitter
        label={words.resizeTask}
        upright
        value={preferences.value.taskWidth}
        range={TASK_WIDTH}
        controls="pane-task"
        onMove={(taskWidth) => model.prefer({ taskWidth })}
      />
      <div class="ws-work">
        <EditorPane model={model} onHelp={() => (help.value = true)} />
        <Splitter
          label={words.resizeEditor}
          upright={false}
          value={preferences.value.editorHeight}
          range={EDITOR_HEIGHT}
          controls="pane-code"
          onMove={(editorHeight) => model.prefer({ editorHeight })}
        />
        <ResultsPane model={model} mac={mac.value} />
      </div>
      <PhoneBar model={model} />
      <h1 class="ws-phone-title sr-only">{data.title}</h1>
      <div class="sr-only" role="status" aria-live="polite">
        {model.notices.announcement.value}
      </div>
      <ShortcutsDialog open={help.value} mac={mac.value} onClose={() => (help.value = false)} />
    </div>
  );
}
