import { arrowsIn, moment, ticksIn } from "@standby/playback";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { player as words } from "../../strings/player.en.ts";
import { ArrowMarks } from "./ArrowMarks.tsx";
import { FaultBands } from "./FaultBands.tsx";
import { LaneStretches } from "./LaneStretches.tsx";
import { LANE_PX } from "./lane-px.ts";
import type { Playing } from "./use-player.ts";

const USUAL_WIDTH_PX = 760;
const ARROWS_MAX = 500;
/** A time below the diagram begins at its tick, and needs so much room. */
const LABEL_PX = 58;

/** The diagram: time from left to right, a lane for each node, an arrow for each message. */
export function SpaceTime({ playing }: { playing: Playing }): JSX.Element {
  const { run, arrows, lanes, shown, cursorUs, goTo } = playing;
  const plot = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH_PX);
  useEffect(() => {
    const element = plot.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(1, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const span = shown.toUs - shown.fromUs;
  const x = (us: number): number => ((us - shown.fromUs) / span) * width;
  const share = (us: number): string => `${((us - shown.fromUs) / span) * 100}%`;
  const height = run.names.length * LANE_PX;
  const drawn = arrowsIn(run, arrows, shown.fromUs, shown.toUs, ARROWS_MAX);
  const isSeen = (us: number): boolean => us >= shown.fromUs && us <= shown.toUs;
  const violation = run.violation !== null && isSeen(run.violation.atUs) ? run.violation : null;

  return (
    <div class="pl-diagram">
      <div class="pl-names" aria-hidden="true">
        {run.names.map((name) => (
          <span key={name} style={{ height: `${LANE_PX}px` }}>
            {name}
          </span>
        ))}
      </div>
      <div
        class="pl-plot"
        ref={plot}
        style={{ height: `${height}px` }}
        role="img"
        aria-label={words.diagram}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          goTo(shown.fromUs + ((event.clientX - box.left) / box.width) * span);
        }}
      >
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {run.names.map((name, lane) => (
            <line key={name} class="pl-line" x1={0} x2={width} y1={middle(lane)} y2={middle(lane)} />
          ))}
          {ticksIn(shown.fromUs, shown.toUs, width / 110).map((us) => (
            <line key={us} class="pl-grid" x1={x(us)} x2={x(us)} y1={0} y2={height} />
          ))}
          <ArrowMarks arrows={drawn.arrows} cursorUs={cursorUs} x={x} y={middle} />
          <line class="pl-cursor" x1={x(cursorUs)} x2={x(cursorUs)} y1={0} y2={height} />
        </svg>
        <FaultBands run={run} shown={shown} share={share} />
        <LaneStretches lanes={lanes} shown={shown} share={share} />
        {violation && (
          <span class="pl-violation" style={{ left: share(violation.atUs) }}>
            <b>✕ {words.violation}</b>
          </span>
        )}
      </div>
      <div class="pl-axis" aria-hidden="true">
        {ticksIn(shown.fromUs, shown.toUs, width / 110)
          .filter((us) => x(us) < width - LABEL_PX)
          .map((us) => (
            <span key={us} class={x(us) > 0.7 * width ? "is-late" : ""} style={{ left: share(us) }}>
              {moment(us)}
            </span>
          ))}
      </div>
      <p class="pl-thinned">{drawn.oneOf > 1 && words.thinned(drawn.oneOf)}</p>
    </div>
  );
}

function middle(lane: number): number {
  return lane * LANE_PX + LANE_PX / 2;
}
