import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";

/** Run, and while it runs, Stop. */
export function RunButton({ model, mac }: { model: WorkspaceModel; mac: boolean }): JSX.Element {
  const running = model.runs.run.value.phase === "running";
  return (
    <button
      type="button"
      class={`ws-run ${running ? "ws-run-stop" : ""}`}
      disabled={!model.code.loaded.value}
      aria-keyshortcuts={running ? "Control+." : "Control+Enter"}
      onPointerEnter={model.runs.warm}
      onFocus={model.runs.warm}
      onClick={() => (running ? model.runs.stop() : void model.run())}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {running ? <rect x="3" y="3" width="10" height="10" rx="1.5" /> : <path d="M4 2.5v11l9.5-5.5z" />}
      </svg>
      {running ? words.stop : words.run}
      {!running && (
        <span class="ws-run-keys ws-only-wide" aria-hidden="true">
          {words.runHint(mac)}
        </span>
      )}
    </button>
  );
}
