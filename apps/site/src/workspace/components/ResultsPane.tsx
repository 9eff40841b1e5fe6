import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { Panel, WorkspaceModel } from "../model/workspace-model.ts";
import { AttemptsPanel } from "./AttemptsPanel.tsx";
import { ChecksPanel } from "./ChecksPanel.tsx";
import { ConsolePanel } from "./ConsolePanel.tsx";
import { RunButton } from "./RunButton.tsx";
import { SolutionPanel } from "./SolutionPanel.tsx";
import { Tabs } from "./Tabs.tsx";

const panels: Record<Panel, (props: { model: WorkspaceModel }) => JSX.Element> = {
  checks: ChecksPanel,
  console: ConsolePanel,
  attempts: AttemptsPanel,
  solution: SolutionPanel,
};
const order: readonly Panel[] = ["checks", "console", "attempts", "solution"];

function count(panel: Panel, model: WorkspaceModel): number {
  if (panel === "console") return model.runs.run.value.console.length;
  if (panel === "attempts") return model.code.progress.value.attempts.length;
  return 0;
}

/** What running the code showed, and what was tried before. */
export function ResultsPane({ model, mac }: { model: WorkspaceModel; mac: boolean }): JSX.Element {
  const panel = model.panel.value;
  const Shown = panels[panel];
  const tabs = order.map((id) => ({
    id,
    controls: "panel",
    label: (
      <>
        {words.results[id]}
        {count(id, model) > 0 && <span class="ws-count">{count(id, model)}</span>}
      </>
    ),
  }));
  return (
    <section id="pane-checks" class="ws-pane ws-pane-checks" aria-label={words.region.checks}>
      <div class="ws-bar ws-bar-results">
        <RunButton model={model} mac={mac} />
        <Tabs
          label={words.region.checks}
          prefix="panel:"
          tabs={tabs}
          active={panel}
          onChoose={(id) => (model.panel.value = order.find((known) => known === id) ?? "checks")}
        />
      </div>
      <div id="panel" class="ws-panel" role="tabpanel" aria-labelledby={`panel:${panel}`} tabIndex={0}>
        <Shown model={model} />
      </div>
    </section>
  );
}
