import { moment, sentenceOf } from "@standby/playback";
import type { JSX } from "preact";
import { player as words } from "../../strings/player.en.ts";
import type { Playing } from "./use-player.ts";

const STEPS = 1_000;

/** The whole run as a strip, with its faults and what went wrong, and the scrubber on it. */
export function Overview({ playing, isStill }: { playing: Playing; isStill: boolean }): JSX.Element {
  const { run, shown, cursorUs, row, goTo } = playing;
  const share = (us: number): string => `${(us / run.untilUs) * 100}%`;
  return (
    <div class="pl-overview">
      <div class="pl-strip" aria-hidden="true">
        {run.faults.map(({ fromUs, toUs }, index) => (
          <span
            key={index}
            class="pl-strip-fault"
            style={{ left: share(fromUs), width: share(toUs - fromUs) }}
          />
        ))}
        {run.violation && <span class="pl-strip-violation" style={{ left: share(run.violation.atUs) }} />}
        <span
          class="pl-strip-shown"
          style={{ left: share(shown.fromUs), width: share(shown.toUs - shown.fromUs) }}
        />
      </div>
      {!isStill && (
        <input
          type="range"
          aria-label={words.cursor}
          aria-valuetext={`${moment(cursorUs)}: ${row < 0 ? "" : sentenceOf(run, row)}`}
          min={0}
          max={run.untilUs}
          step={run.untilUs / STEPS}
          value={cursorUs}
          onInput={(event) => goTo(Number(event.currentTarget.value))}
        />
      )}
    </div>
  );
}
