import { useSignal } from "@preact/signals";
import type { CheckResult, ConsoleLine } from "@standby/contract";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { readFirstViolation } from "../../player/recording/first-violation.ts";
import { workspace as words } from "../../strings/workspace.en.ts";
import { checkSource } from "../state/check-source.ts";
import { ConsoleLines } from "./ConsoleLines.tsx";
import { FailureView } from "./FailureView.tsx";
import { StateMark } from "./StateMark.tsx";
import type { MarkState } from "./StateMark.tsx";

interface Props {
  id: string;
  /** The id of the element that holds the details; a check's own id may hold spaces. */
  detailsId: string;
  result: CheckResult | undefined;
  /** What the check is doing while it has no result. */
  waiting: "idle" | "waiting" | "running";
  printed: readonly ConsoleLine[];
  /** What it recorded last, unread: its first broken promise, then the run; undefined where it recorded nothing. */
  recording: string | undefined;
  /** The text of checks.test.ts; null until it was loaded. */
  source: string | null;
  /** The matched mistake's explanation, rendered; undefined where there is only its text. */
  explanation: string | undefined;
  open: boolean;
  /** Whether this is where to look first. */
  first: boolean;
  onToggle: () => void;
  onGoTo: (path: string, line: number) => void;
}

function Title({ id }: { id: string }): JSX.Element {
  const parts = id.split(" > ");
  return (
    <span class="ws-check-title">
      {parts.length > 1 && <span class="ws-check-parents">{parts.slice(0, -1).join(" › ")} › </span>}
      {parts.at(-1)}
    </span>
  );
}

function Source({ id, source }: { id: string; source: string }): JSX.Element {
  const shown = useSignal(false);
  const own = shown.value ? checkSource(source, id) : null;
  return (
    <div class="ws-source">
      <button
        type="button"
        class="ws-link"
        aria-expanded={shown.value}
        onClick={() => (shown.value = !shown.value)}
      >
        {shown.value ? words.hideCheck : words.showCheck}
      </button>
      {shown.value && own === null && <p class="ws-note">{words.wholeChecks}</p>}
      {shown.value && (
        <pre class="ws-code" tabIndex={0}>
          <code>{own ?? source}</code>
        </pre>
      )}
    </div>
  );
}

function Details(props: Props & { result: CheckResult }): JSX.Element {
  const { id, detailsId, result, explanation, printed, recording, source, onGoTo } = props;
  return (
    <div class="ws-check-details" id={detailsId}>
      {result.mistake && (
        <div class="ws-mistake">
          <p class="ws-mistake-title">
            {words.mistakeTitle}: {result.mistake.misconception}
          </p>
          {explanation === undefined ? (
            <p>{result.mistake.explanation}</p>
          ) : (
            <div dangerouslySetInnerHTML={{ __html: explanation }} />
          )}
        </div>
      )}
      {result.failures.map((failure, index) => (
        <FailureView key={index} failure={failure} recording={recording} onGoTo={onGoTo} />
      ))}
      {printed.length > 0 && (
        <div class="ws-printed">
          <p class="ws-label">{words.output}</p>
          <ConsoleLines lines={printed} />
        </div>
      )}
      {source !== null && <Source id={id} source={source} />}
    </div>
  );
}

/** One check: its state, and on request everything that is known of how it went. */
export function CheckItem(props: Props): JSX.Element {
  const { id, result, waiting, recording, open, first, onToggle } = props;
  const self = useRef<HTMLLIElement>(null);
  const state: MarkState = result?.state ?? (waiting === "running" ? "running" : "waiting");
  const word = result
    ? words.state[result.state]
    : { idle: words.notRun, waiting: words.waiting, running: words.runningNow }[waiting];
  const shown = open && result !== undefined;
  const broken = result === undefined && recording !== undefined ? readFirstViolation(recording) : null;
  useEffect(() => {
    if (first) self.current?.scrollIntoView({ block: "nearest" });
  }, [first]);
  return (
    <li ref={self} class={`ws-check ws-check-${state}`}>
      <button
        type="button"
        class="ws-check-head"
        aria-expanded={shown}
        aria-controls={shown ? props.detailsId : undefined}
        data-first-failure={first ? "" : undefined}
        disabled={result === undefined}
        onClick={onToggle}
      >
        <StateMark state={state} />
        <Title id={id} />
        {result && result.points !== 1 && (
          <span class="ws-check-points">{words.pointsOf(result.points)}</span>
        )}
        <span class="ws-check-word">{word}</span>
      </button>
      {broken && <p class="ws-check-details ws-first-violation">{words.firstViolation(broken)}</p>}
      {shown && <Details {...props} result={result} />}
    </li>
  );
}
