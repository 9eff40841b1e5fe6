import { moment, sentenceOf } from "@standby/playback";
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { player as words } from "../../strings/player.en.ts";
import { ModelButton } from "../../widgets/model/ModelButton.tsx";
import type { Playing } from "./use-player.ts";

const ROWS = 12;

/** A sentence for each event, so many at a time; the diagram for whoever does not see it. */
export function EventList({ playing, isStill }: { playing: Playing; isStill: boolean }): JSX.Element {
  const { run, row, goToRow } = playing;
  const id = useId();
  const first = Math.max(0, Math.floor(row / ROWS) * ROWS);
  const last = Math.min(first + ROWS, run.times.length);
  const rows = Array.from({ length: last - first }, (_, index) => first + index);
  return (
    <div class="pl-events">
      <h3>{words.eventsTitle}</h3>
      <p class="pl-note">{words.eventsShown(first + 1, last, run.times.length)}</p>
      <ol start={first + 1}>
        {rows.map((each) => (
          <li key={each} aria-current={each === row ? "true" : undefined}>
            {isStill ? (
              <span class="pl-when">{moment(run.times[each] ?? 0)}</span>
            ) : (
              <button
                type="button"
                class="pl-when"
                aria-describedby={`${id}-${each - first}`}
                onClick={() => goToRow(each)}
              >
                {moment(run.times[each] ?? 0)}
              </button>
            )}{" "}
            <span id={`${id}-${each - first}`}>{sentenceOf(run, each)}</span>
          </li>
        ))}
      </ol>
      {!isStill && (
        <p class="pl-controls">
          <ModelButton disabled={first === 0} onClick={() => goToRow(first - 1)}>
            {words.eventsEarlier}
          </ModelButton>
          <ModelButton disabled={last >= run.times.length} onClick={() => goToRow(last)}>
            {words.eventsLater}
          </ModelButton>
        </p>
      )}
    </div>
  );
}
