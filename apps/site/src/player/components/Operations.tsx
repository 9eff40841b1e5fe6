import {
  lasting,
  moment,
  offendingOf,
  operationText,
  operationsNear,
  type RecordedOperation,
} from "@standby/playback";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { player as words } from "../../strings/player.en.ts";
import type { Playing } from "./use-player.ts";

const MOST = 14;

/** What the clients asked for while the window lasted, and whatever broke a promise, marked. */
export function Operations({ playing }: { playing: Playing }): JSX.Element | null {
  const { run, shown, cursorUs } = playing;
  const offending = useMemo(() => offendingOf(run), [run]);
  if (run.operations.length === 0) return null;
  const near = operationsNear(run.operations, shown, cursorUs, MOST);
  const listed = [...new Set([...offending, ...near])].toSorted((one, other) => one.number - other.number);
  const isOffending = (operation: RecordedOperation): boolean => offending.includes(operation);
  return (
    <div class="pl-operations">
      <h3>{words.operationsTitle}</h3>
      {listed.length === 0 && <p class="pl-note">{words.noOperations}</p>}
      <ul>
        {listed.map((operation) => (
          <li key={operation.number} class={isOffending(operation) ? "is-offending" : ""}>
            <span class="pl-when">{moment(operation.invokedAtUs)}</span> <b>{operation.client}</b>{" "}
            <code>{operationText(operation)}</code>
            <span class="pl-note">{resultOf(operation)}</span>
            {isOffending(operation) && <b class="pl-offence">✕ {words.offending}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function resultOf({ outcome, invokedAtUs, returnedAtUs, by, epoch }: RecordedOperation): string {
  if (outcome === "pending") return ` ${words.outcomes.pending}`;
  const answered = by === null ? "" : `, ${words.answeredBy(by, epoch)}`;
  return ` ${words.after(lasting(returnedAtUs - invokedAtUs))}${answered}`;
}
