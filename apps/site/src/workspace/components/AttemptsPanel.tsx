import type { JSX } from "preact";
import { KEPT } from "../../progress/exercise-state.ts";
import { sameFiles } from "../../progress/same-files.ts";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";
import { withStarter } from "../state/answer-files.ts";
import { filesOf, historyOf, momentOf } from "../state/history.ts";
import type { Version } from "../state/history.ts";
import { StateMark } from "./StateMark.tsx";

const clock = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

function nameOf(version: Version): string {
  return version.kind === "attempt" ? words.attempt(version.number) : words.setAside[version.draft.reason];
}

function Row({ version, model }: { version: Version; model: WorkspaceModel }): JSX.Element {
  const files = withStarter(filesOf(version), model.data.starter);
  const inEditor = sameFiles(files, model.code.files.value);
  const name = nameOf(version);
  return (
    <li class="ws-attempt">
      {version.kind === "attempt" ? (
        <StateMark state={version.attempt.passed ? "passed" : "failed"} />
      ) : (
        <StateMark state="waiting" />
      )}
      <span class="ws-attempt-name">{name}</span>
      {version.kind === "attempt" && (
        <span>
          {words.attemptScore(version.passedChecks, version.totalChecks)}
          <span class="sr-only"> {version.attempt.passed ? words.state.passed : words.state.failed}</span>
          {version.attempt.contentHash !== model.data.contentHash && ` (${words.olderChecks})`}
        </span>
      )}
      <time dateTime={momentOf(version)}>{clock.format(new Date(momentOf(version)))}</time>
      {inEditor ? (
        <span class="ws-note">{words.current}</span>
      ) : (
        <button
          type="button"
          class="ws-button ws-button-small"
          aria-label={words.restoreOf(name)}
          onClick={() => model.code.replace(files, "restore", words.restored)}
        >
          {words.restore}
        </button>
      )}
    </li>
  );
}

/** Every run and every version that was set aside, newest first, each to be brought back. */
export function AttemptsPanel({ model }: { model: WorkspaceModel }): JSX.Element {
  const versions = historyOf(model.code.progress.value);
  if (versions.length === 0) return <p class="ws-empty">{words.noAttempts}</p>;
  return (
    <>
      <ol class="ws-attempts">
        {versions.map((version) => (
          <Row key={`${version.kind}${momentOf(version)}`} version={version} model={model} />
        ))}
      </ol>
      {versions.length >= KEPT && <p class="ws-note">{words.keptAttempts(KEPT)}</p>}
    </>
  );
}
