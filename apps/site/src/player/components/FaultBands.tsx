import type { FaultBand, RecordedRun, TimeWindow } from "@standby/playback";
import type { JSX } from "preact";
import { LANE_PX } from "./lane-px.ts";

const LABEL_PX = 110;
/** The share of the diagram within which two labels are in the way of each other. */
const CROWDED = 0.15;

interface FaultBandsProps {
  run: RecordedRun;
  shown: TimeWindow;
  share: (us: number) => string;
}

/** The faults that act in a window: a band over each lane that was hit, with the kind in words. */
export function FaultBands({ run, shown, share }: FaultBandsProps): JSX.Element {
  const acting = run.faults.filter(({ fromUs, toUs }) => fromUs <= shown.toUs && toUs >= shown.fromUs);
  const span = shown.toUs - shown.fromUs;
  const start = ({ fromUs }: FaultBand): number => Math.max(fromUs, shown.fromUs);
  /** How many labels stand where that of a band would. */
  const before = (index: number, band: FaultBand, name: string): number =>
    acting
      .slice(0, index)
      .filter((other) => other.hit.includes(name) && start(band) - start(other) < CROWDED * span).length;
  return (
    <>
      {acting.flatMap((band, index) =>
        band.hit.map((name) => {
          const from = start(band);
          const to = Math.min(band.toUs, shown.toUs);
          const width = `${((to - from) / span) * 100}%`;
          return (
            <span
              key={`${index} ${name}`}
              class="pl-fault"
              style={{
                left: share(from),
                width,
                top: `${run.names.indexOf(name) * LANE_PX + 1}px`,
                height: `${LANE_PX - 2}px`,
                paddingLeft: `${4 + before(index, band, name) * LABEL_PX}px`,
              }}
            >
              {band.label}
            </span>
          );
        }),
      )}
    </>
  );
}
