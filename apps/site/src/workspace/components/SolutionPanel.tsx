import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";
import { DiffView } from "./DiffView.tsx";
import { Dialog } from "./Dialog.tsx";

/** The door to the solution: open after passing, else behind a question. */
function Closed({ model }: { model: WorkspaceModel }): JSX.Element {
  const asking = useSignal(false);
  const { help } = model;
  const show = (): void => {
    asking.value = false;
    void help.showSolution();
  };
  const open = help.solutionOpen.value;
  return (
    <div class="ws-empty">
      <p>{open ? words.solutionReady : words.solutionLocked}</p>
      <button type="button" class="ws-button" onClick={open ? show : () => (asking.value = true)}>
        {open ? words.showSolution : words.giveUp}
      </button>
      {help.failed.value === "solution" && <p role="alert">{words.solutionFailed}</p>}
      <Dialog open={asking.value} title={words.giveUpTitle} onClose={() => (asking.value = false)}>
        <p>{words.giveUpText}</p>
        <div class="ws-dialog-actions">
          <button type="button" class="ws-button" onClick={show}>
            {words.giveUpYes}
          </button>
          <button
            type="button"
            class="ws-button ws-button-strong"
            onClick={() => (asking.value = false)}
            autofocus
          >
            {words.giveUpNo}
          </button>
        </div>
      </Dialog>
    </div>
  );
}

/** The solution, and mine against it. */
export function SolutionPanel({ model }: { model: WorkspaceModel }): JSX.Element {
  const compared = useSignal(true);
  const solution = model.help.solution.value;
  if (solution === null) return <Closed model={model} />;
  const mine = model.code.files.value;
  return (
    <>
      <div class="ws-choice" role="group" aria-label={words.results.solution}>
        {[true, false].map((value) => (
          <button
            key={String(value)}
            type="button"
            aria-pressed={compared.value === value}
            onClick={() => (compared.value = value)}
          >
            {value ? words.solutionDiff : words.solutionPlain}
          </button>
        ))}
      </div>
      {Object.entries(solution).map(([path, text]) => (
        <section key={path} class="ws-solution-file">
          <h3 class="ws-label">{path}</h3>
          {!compared.value ? (
            <pre class="ws-code" tabIndex={0}>
              <code>{text}</code>
            </pre>
          ) : mine[path] === text ? (
            <p class="ws-note">{words.sameAsSolution}</p>
          ) : (
            <DiffView
              left={mine[path] ?? ""}
              right={text}
              names={{ left: words.mine, right: words.theirs }}
              numbered
            />
          )}
        </section>
      ))}
    </>
  );
}
