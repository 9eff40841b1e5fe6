import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";
import { diffLines } from "../state/diff.ts";
import type { DiffLine, Span } from "../state/diff.ts";

interface Props {
  left: string;
  right: string;
  /** What the two sides are called. */
  names: { left: string; right: string };
  /** Whether lines carry their numbers. */
  numbered?: boolean;
}

/** Text in pieces, the changed ones marked. */
export function Spans({ spans }: { spans: readonly Span[] }): JSX.Element {
  return (
    <>
      {spans.map((span, index) =>
        span.changed ? <mark key={index}>{span.text}</mark> : <span key={index}>{span.text}</span>,
      )}
    </>
  );
}

const signs = { same: " ", left: "−", right: "+" } as const;

function Line({
  line,
  names,
  numbered,
}: { line: DiffLine } & Pick<Props, "names" | "numbered">): JSX.Element {
  return (
    <div class={`ws-diff-line ws-diff-${line.kind}`}>
      {numbered && (
        <span class="ws-diff-number" aria-hidden="true">
          {line.kind === "right" ? line.right : line.left}
        </span>
      )}
      <span class="ws-diff-sign" aria-hidden="true">
        {signs[line.kind]}
      </span>
      {line.kind !== "same" && <span class="sr-only">{names[line.kind]}: </span>}
      <code>
        <Spans spans={line.spans} />
      </code>
    </div>
  );
}

/** Two texts against each other, by line and by character. */
export function DiffView({ left, right, names, numbered = false }: Props): JSX.Element {
  return (
    <div class="ws-diff" role="group" aria-label={words.difference}>
      <p class="ws-diff-legend">
        <span class="ws-diff-left">− {names.left}</span> <span class="ws-diff-right">+ {names.right}</span>
      </p>
      <div class="ws-diff-lines" tabIndex={0} role="region" aria-label={words.difference}>
        {diffLines(left, right).map((line, index) => (
          <Line key={index} line={line} names={names} numbered={numbered} />
        ))}
      </div>
    </div>
  );
}
