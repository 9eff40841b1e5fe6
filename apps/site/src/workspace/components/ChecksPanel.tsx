import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { WorkspaceModel } from "../model/workspace-model.ts";
import { allChecks } from "../state/verdict.ts";
import { workspace as words } from "../../strings/workspace.en.ts";
import { CheckItem } from "./CheckItem.tsx";
import { RunSummary } from "./RunSummary.tsx";

/** Where to go once everything passes. */
function Onward({ model }: { model: WorkspaceModel }): JSX.Element {
  const { next } = model.data;
  return (
    <div class="ws-onward">
      <p>{words.allPass}</p>
      <button type="button" class="ws-button" onClick={() => (model.panel.value = "solution")}>
        {words.compare}
      </button>
      {next && (
        <a class="ws-button ws-button-strong" href={next.href}>
          {next.kind === "exercise" ? words.nextExercise(next.title) : words.nextLesson(next.title)}
        </a>
      )}
    </div>
  );
}

/** The checks in the order of their file, each with its state. */
export function ChecksPanel({ model }: { model: WorkspaceModel }): JSX.Element {
  const { runs, help } = model;
  const { phase, results, current, recordings, console: printed } = runs.run.value;
  const { firstFailure, passed, total } = runs.verdict.value;
  useEffect(() => {
    if (phase === "running") document.querySelector("#panel")?.scrollTo(0, 0);
  }, [phase]);
  const source = runs.bundle.value?.checksSource ?? null;
  return (
    <>
      <RunSummary model={model} />
      {phase === "done" && total > 0 && passed === total && <Onward model={model} />}
      <ol class="ws-checks">
        {allChecks(model.data.checks, results).map((id, index) => {
          const result = results.get(id);
          return (
            <CheckItem
              key={id}
              id={id}
              detailsId={`check-${index}`}
              result={result}
              waiting={phase !== "running" ? "idle" : current === id ? "running" : "waiting"}
              printed={printed.filter((line) => line.check === id)}
              recording={recordings.get(id)}
              source={source}
              explanation={result?.mistake && help.prose.value?.mistakes[result.mistake.name]}
              open={model.isOpen(id)}
              first={firstFailure?.id === id}
              onToggle={() => model.toggle(id)}
              onGoTo={model.goTo}
            />
          );
        })}
      </ol>
    </>
  );
}
