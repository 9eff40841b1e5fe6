import { firstFaultOf } from "@standby/playback";
import type { JSX } from "preact";
import { player as words } from "../../strings/player.en.ts";
import { ModelButton } from "../../widgets/model/ModelButton.tsx";
import { SPEEDS, type Playing } from "./use-player.ts";

export const ZOOM = 2;

/** What can be done with a run. */
export function Controls({ playing }: { playing: Playing }): JSX.Element {
  const { run, isPlaying, speed, goTo, step, zoom, toggle, setSpeed } = playing;
  const fault = firstFaultOf(run);
  return (
    <div class="pl-controls">
      <ModelButton onClick={toggle}>{isPlaying ? words.stop : words.play}</ModelButton>
      <ModelButton onClick={() => step(-1)}>{words.back}</ModelButton>
      <ModelButton onClick={() => step(1)}>{words.forward}</ModelButton>
      <ModelButton onClick={() => zoom(1 / ZOOM)}>{words.closer}</ModelButton>
      <ModelButton onClick={() => zoom(ZOOM)}>{words.wider}</ModelButton>
      {run.violation && (
        <ModelButton onClick={() => goTo(run.violation?.atUs ?? 0)}>{words.toViolation}</ModelButton>
      )}
      {fault && <ModelButton onClick={() => goTo(fault.fromUs)}>{words.toFault}</ModelButton>}
      <label>
        {words.speed}{" "}
        <select value={String(speed)} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
          {SPEEDS.map((each) => (
            <option key={each} value={String(each)}>
              {words.speedOf(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
