import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { exportToFile } from "../../progress/export-to-file.ts";
import { workspace as words } from "../../strings/workspace.en.ts";
import { progress as progressWords } from "../../strings/progress.en.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";

/** What the learner should know now: the page is old, a change is not stored, something was done. */
export function NoticeBar({ model }: { model: WorkspaceModel }): JSX.Element {
  const hidden = useSignal<string | null>(null);
  const { notices, storageProblem } = model;
  const problem = storageProblem.value;
  const notice = notices.notice.value;
  return (
    <>
      {notices.stale.value && (
        <div class="ws-notice ws-notice-degraded" role="alert">
          <p>{words.stale}</p>
          <button type="button" class="ws-button ws-button-small" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </div>
      )}
      {problem !== null && hidden.value !== problem && (
        <div class="ws-notice ws-notice-failed" role="alert">
          <p>{progressWords.notStored(problem)}</p>
          <button type="button" class="ws-button ws-button-small" onClick={() => void model.retryStorage()}>
            {progressWords.tryAgain}
          </button>
          <button type="button" class="ws-button ws-button-small" onClick={() => void exportToFile()}>
            {progressWords.exportNow}
          </button>
          <button type="button" class="ws-button ws-button-small" onClick={() => (hidden.value = problem)}>
            {progressWords.dismiss}
          </button>
        </div>
      )}
      {notice !== null && (
        <div class="ws-notice">
          <p>{notice.text}</p>
          {notice.action && (
            <button type="button" class="ws-button ws-button-small" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button type="button" class="ws-button ws-button-small" onClick={() => notices.show(null)}>
            {words.dismiss}
          </button>
        </div>
      )}
    </>
  );
}
