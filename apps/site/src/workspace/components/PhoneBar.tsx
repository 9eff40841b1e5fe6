import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { View, WorkspaceModel } from "../model/workspace-model.ts";
import { RunButton } from "./RunButton.tsx";

const views: readonly View[] = ["task", "code", "checks"];

/** On a narrow screen: one part of the exercise at a time, and Run always at hand. */
export function PhoneBar({ model }: { model: WorkspaceModel }): JSX.Element {
  const { passed, total } = model.runs.verdict.value;
  const ran = model.runs.run.value.phase !== "idle";
  return (
    <nav class="ws-phone-bar" aria-label={words.views}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          class="ws-phone-tab"
          aria-current={model.view.value === view ? "true" : undefined}
          onClick={() => (model.view.value = view)}
        >
          {words.region[view]}
          {view === "checks" && ran && (
            <span class="ws-count">
              {passed}/{total}
            </span>
          )}
        </button>
      ))}
      <RunButton model={model} mac={false} />
    </nav>
  );
}
