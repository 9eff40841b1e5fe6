import type { Failure } from "@standby/contract";
import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";
import { diffCharacters } from "../state/diff.ts";
import { DiffView, Spans } from "./DiffView.tsx";
import { EvidenceView } from "./EvidenceView.tsx";

interface Props {
  failure: Failure;
  /** The run that the check recorded, unread. */
  recording: string | undefined;
  onGoTo: (path: string, line: number) => void;
}

const LONG = 60;

/** What was wanted and what came: on two lines where both are short, else as a comparison. */
function Compared({ expected, received }: { expected: string; received: string }): JSX.Element {
  const short = ![expected, received].some((text) => text.includes("\n") || text.length > LONG);
  if (!short) {
    return (
      <DiffView left={expected} right={received} names={{ left: words.expected, right: words.received }} />
    );
  }
  const spans = diffCharacters(expected, received);
  return (
    <dl class="ws-compared">
      <div class="ws-compared-left">
        <dt>{words.expected}</dt>
        <dd>
          <code>
            <Spans spans={spans.left} />
          </code>
        </dd>
      </div>
      <div class="ws-compared-right">
        <dt>{words.received}</dt>
        <dd>
          <code>
            <Spans spans={spans.right} />
          </code>
        </dd>
      </div>
    </dl>
  );
}

/** A comparison that came ready made: lines that begin with `-` or `+`. */
function ReadyDiff({ text }: { text: string }): JSX.Element {
  return (
    <div class="ws-diff">
      <div class="ws-diff-lines" tabIndex={0} role="region" aria-label={words.difference}>
        {text.split("\n").map((line, index) => {
          const kind = line.startsWith("-") ? "left" : line.startsWith("+") ? "right" : "same";
          return (
            <div key={index} class={`ws-diff-line ws-diff-${kind}`}>
              <code>{line}</code>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** One thing that went wrong: the message, the values against each other, and the line in the code. */
export function FailureView({ failure, recording, onGoTo }: Props): JSX.Element {
  const { at, expected, received } = failure;
  const named = failure.name !== "" && failure.name !== "AssertionError" && failure.name !== "Error";
  return (
    <div class="ws-failure">
      {!failure.evidence && (
        <p class="ws-message">
          {named && <b>{failure.name}: </b>}
          {failure.message}
        </p>
      )}
      {failure.engineText && <p class="ws-note">{words.engineText}</p>}
      {expected !== undefined && received !== undefined ? (
        <Compared expected={expected} received={received} />
      ) : (
        failure.diff !== undefined && <ReadyDiff text={failure.diff} />
      )}
      {failure.evidence && (
        <EvidenceView evidence={failure.evidence} message={failure.message} recording={recording} />
      )}
      {at && (
        <button type="button" class="ws-link" onClick={() => onGoTo(at.file, at.line)}>
          {words.goToLine(at.file.replace(/^answer\//, ""), at.line)}
        </button>
      )}
    </div>
  );
}
