import { moment, sentenceOf, type RecordedRun } from "@standby/playback";
import type { JSX } from "preact";
import { player as words } from "../../strings/player.en.ts";
import { Controls, ZOOM } from "./Controls.tsx";
import { EventList } from "./EventList.tsx";
import { NodeStates } from "./NodeStates.tsx";
import { Operations } from "./Operations.tsx";
import { Overview } from "./Overview.tsx";
import { SpaceTime } from "./SpaceTime.tsx";
import { usePlayer, type Playing } from "./use-player.ts";
import "./player.css";

interface RunPlayerProps {
  run: RecordedRun;
  /** Names it for a screen reader, where there are several. */
  label?: string;
  /** A first frame, without what needs JavaScript. */
  isStill?: boolean;
}

/** A run of a simulated cluster, to look at event by event. */
export function RunPlayer({ run, label = words.label, isStill = false }: RunPlayerProps): JSX.Element {
  const playing = usePlayer(run);
  const { cursorUs, row, isPlaying } = playing;
  return (
    <section
      class="pl not-content"
      aria-label={label}
      data-player={isStill ? "still" : "live"}
      onKeyDown={(event) => answerKey(event, playing)}
    >
      <p class={`pl-verdict ${run.violation ? "is-broken" : ""}`}>
        {run.violation ? (
          <>
            <b>✕ {words.violated(run.violation.property)}</b> {run.violation.sentence}
          </>
        ) : (
          run.isJudged && run.operations.length > 0 && <>✓ {words.keeps}</>
        )}
      </p>
      {!isStill && <Controls playing={playing} />}
      <Overview playing={playing} isStill={isStill} />
      <p class="pl-now" aria-live={isPlaying ? "off" : "polite"}>
        <b>{moment(cursorUs)}</b> {row >= 0 && sentenceOf(run, row)}
      </p>
      <SpaceTime playing={playing} />
      {!isStill && <p class="pl-note pl-keys">{words.keys}</p>}
      <div class="pl-below">
        <EventList playing={playing} isStill={isStill} />
        <div class="pl-beside">
          <Operations playing={playing} />
          <NodeStates playing={playing} />
        </div>
      </div>
    </section>
  );
}

/** Keys act anywhere in the player but in its fields, and Space not on its buttons. */
function answerKey(event: KeyboardEvent, { run, step, zoom, toggle, goTo }: Playing): void {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest("input, select, textarea")) return;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    "+": () => zoom(1 / ZOOM),
    "-": () => zoom(ZOOM),
    v: () => run.violation && goTo(run.violation.atUs),
    ...(target.closest("button, summary, a") ? {} : { " ": toggle }),
  };
  // With Shift or the caps lock, V is another key.
  const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}
