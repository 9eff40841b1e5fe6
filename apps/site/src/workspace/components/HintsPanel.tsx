import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";

/** Hints, opened one at a time, each after an honest attempt. */
export function HintsPanel({ model }: { model: WorkspaceModel }): JSX.Element | null {
  const { help, code, data } = model;
  const opened = Math.min(code.progress.value.hintsOpened, data.hintCount);
  const gate = help.gate.value;
  const hints = help.prose.value?.hints ?? [];
  if (data.hintCount === 0) return null;
  return (
    <section class="ws-hints" aria-labelledby="hints-title">
      <h2 id="hints-title">{words.hints}</h2>
      {hints.slice(0, opened).map((html, index) => (
        <div key={index} class="ws-hint">
          <p class="ws-label">{words.hint(index + 1, data.hintCount)}</p>
          <div class="ws-prose" dangerouslySetInnerHTML={{ __html: html }} />
        </div>
      ))}
      {gate === "open" ? (
        <button type="button" class="ws-button" onClick={() => void help.openHint()}>
          {words.openHint(opened + 1)}
        </button>
      ) : (
        <p class="ws-note">{words.hintGate[gate]}</p>
      )}
      {help.failed.value === "prose" && <p role="alert">{words.hintFailed}</p>}
    </section>
  );
}
