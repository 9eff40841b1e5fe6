import { fixed } from "@standby/site/widgets";
import { commitFloorMs } from "./losses.ts";
import "./figures.css";

const LEFT = 76;
const ENDS = [140, 236, 380] as const;
const ORDER = ["1st", "2nd", "3rd"] as const;

/** A write on its way to three copies and back, nearest first. Not to scale. */
export default function RoundTrips({ distancesKm }: { distancesKm: readonly [number, number, number] }) {
  return (
    <svg class="rpo-figure not-content" viewBox="0 0 400 172" aria-hidden="true">
      <rect class="rpo-wait" x="8" y="12" width="60" height="148" />
      <text x="38" y="90" text-anchor="middle">
        original
      </text>
      {distancesKm.map((km, index) => {
        const y = 34 + index * 52;
        const end = ENDS[index] ?? LEFT;
        return (
          <g key={km}>
            <text class="rpo-soft" x={LEFT} y={y - 8}>
              {`${ORDER[index]} answer: ${fixed(km)} km away, back after ${fixed(commitFloorMs(distancesKm, index + 1), 1)} ms`}
            </text>
            <path class="rpo-line" d={`M${LEFT} ${y}H${end - 8}l-5 -4m5 4l-5 4`} />
            <path class="rpo-line" d={`M${end - 8} ${y + 12}H${LEFT}l5 -4m-5 4l5 4`} />
            <rect class="rpo-backup" x={end - 8} y={y - 4} width="18" height="20" />
          </g>
        );
      })}
    </svg>
  );
}
