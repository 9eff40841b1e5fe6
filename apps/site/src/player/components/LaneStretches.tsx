import { stretchText, tellsSomething, type Stretch, type TimeWindow } from "@standby/playback";
import type { JSX } from "preact";
import { LANE_PX } from "./lane-px.ts";

const TINTS = 3;
const LEADING = /^(primary|leader)$/;

interface LaneStretchesProps {
  lanes: readonly (readonly Stretch[])[];
  shown: TimeWindow;
  share: (us: number) => string;
}

/** What each node was when: down, paused, or in a role of an epoch; in colour and in words. */
export function LaneStretches({ lanes, shown, share }: LaneStretchesProps): JSX.Element {
  return (
    <>
      {lanes.flatMap((lane, index) =>
        lane
          .filter(tellsSomething)
          .filter(({ fromUs, toUs }) => fromUs <= shown.toUs && toUs > shown.fromUs)
          .map((stretch, place, all) => {
            const isFollowed = all[place + 1]?.fromUs === stretch.toUs;
            const from = Math.max(stretch.fromUs, shown.fromUs);
            const to = Math.min(stretch.toUs, shown.toUs);
            return (
              <span
                key={`${index} ${stretch.fromUs}`}
                class={`pl-stretch ${nameOf(stretch)} ${isFollowed ? "is-followed" : ""}`}
                style={{
                  left: share(from),
                  width: `${((to - from) / (shown.toUs - shown.fromUs)) * 100}%`,
                  top: `${index * LANE_PX + LANE_PX / 2 - 2}px`,
                }}
              >
                <i>{stretchText(stretch)}</i>
              </span>
            );
          }),
      )}
    </>
  );
}

function nameOf({ state, role, epoch }: Stretch): string {
  if (state !== "up") return `is-${state}`;
  return LEADING.test(role ?? "") ? `is-leading tint-${(epoch ?? 0) % TINTS}` : "is-following";
}
