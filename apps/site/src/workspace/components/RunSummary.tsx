import { useSignal } from "@preact/signals";
import type { Outcome } from "@standby/contract";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";
import { FailureView } from "./FailureView.tsx";

/** The time that a run has taken so far, against its budget. */
function Elapsed({ runMs }: { runMs: number }): JSX.Element {
  const ms = useSignal(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => (ms.value = performance.now() - began), 100);
    return () => clearInterval(timer);
  }, []);
  return <span class="ws-elapsed">{ms.value > 400 && words.budgetsSoFar(ms.value, runMs)}</span>;
}

function OutcomeNote({ outcome, model }: { outcome: Outcome; model: WorkspaceModel }): JSX.Element | null {
  switch (outcome.kind) {
    case "finished":
      return null;
    case "did-not-load":
      return (
        <div class="ws-outcome ws-outcome-failed">
          <p class="ws-outcome-title">{words.didNotLoad}</p>
          <p>{words.didNotLoadWhy}</p>
          <FailureView failure={outcome.failure} recording={undefined} onGoTo={model.goTo} />
        </div>
      );
    case "cut-off":
      return (
        <div class="ws-outcome ws-outcome-degraded">
          <p class="ws-outcome-title">{words.cutOff[outcome.reason]}</p>
          <p>
            {outcome.message} {outcome.reason !== "stopped" && words.cutOffWhy}
          </p>
        </div>
      );
    case "our-fault":
      return (
        <div class="ws-outcome ws-outcome-unknown">
          <p class="ws-outcome-title">{words.ourFault}</p>
          <p>
            {words.ourFaultWhy} {outcome.message}
          </p>
          <button type="button" class="ws-button" onClick={() => void model.run()}>
            {words.retry}
          </button>
        </div>
      );
  }
}

/** How the run went as a whole: the count, the time, its standing, and why it ended early if it did. */
export function RunSummary({ model }: { model: WorkspaceModel }): JSX.Element {
  const { run, verdict, outdated } = model.runs;
  const { phase, outcome, report } = run.value;
  const { passed, total } = verdict.value;
  const { budgets } = model.data;
  if (phase === "idle") {
    return (
      <p class="ws-empty">
        {words.nothingRun} {words.firstRun} {words.budgets(budgets.checkMs, budgets.runMs)}
      </p>
    );
  }
  const weighted = report !== null && report.possible !== report.checks.length;
  return (
    <div class={`ws-summary ${outdated.value ? "ws-outdated" : ""}`}>
      <p class="ws-score">
        {outcome?.kind !== "our-fault" && (
          <strong class={phase === "done" && total > 0 && passed === total ? "ws-all" : ""}>
            {words.score(passed, total)}
          </strong>
        )}
        {report && weighted && <span>{words.points(report.earned, report.possible)}</span>}
        {report && <span>{words.took(report.durationMs)}</span>}
        {report?.standing === "self-checked" && (
          <span class="ws-standing" title={words.selfCheckedWhy}>
            {words.selfChecked}
          </span>
        )}
        {phase === "running" && <Elapsed runMs={budgets.runMs} />}
        {outdated.value && <span class="ws-note">{words.outdated}</span>}
      </p>
      {outcome && <OutcomeNote outcome={outcome} model={model} />}
    </div>
  );
}
