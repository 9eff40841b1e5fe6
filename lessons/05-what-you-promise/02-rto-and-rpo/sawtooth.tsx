import "./figures.css";

const HOUR = 4.6;
const LEFT = 44;
const BASE = 142;
const UP = 4.2;
const at = (hour: number, lost: number): string => `${LEFT + hour * HOUR} ${BASE - lost * UP}`;
/** Backups begin at 0:00, 24:00 and 48:00 and are complete three hours later. */
const COMPLETE = [3, 27, 51] as const;

/** What a failure would lose, hour by hour, with a nightly backup that takes three hours. */
export default function Sawtooth() {
  const path = `M${at(0, 24)}L${at(3, 27)}L${at(3, 3)}L${at(27, 27)}L${at(27, 3)}L${at(51, 27)}L${at(51, 3)}L${at(72, 24)}`;
  return (
    <svg class="rpo-figure not-content" viewBox="0 0 400 190" aria-hidden="true">
      {[3, 15, 27].map((lost) => (
        <g key={lost}>
          <path class="rpo-grid" d={`M${LEFT} ${BASE - lost * UP}H${LEFT + 72 * HOUR}`} />
          <text class="rpo-soft" x={LEFT - 6} y={BASE - lost * UP + 4} text-anchor="end">
            {`${lost} h`}
          </text>
        </g>
      ))}
      <path class="rpo-line" d={`M${LEFT} ${BASE}H${LEFT + 72 * HOUR}`} />
      {COMPLETE.map((hour) => (
        <rect
          key={hour}
          class="rpo-backup"
          x={LEFT + (hour - 3) * HOUR}
          y={BASE}
          width={3 * HOUR}
          height="8"
        />
      ))}
      <path class="rpo-saw" d={path} />
      <text x={LEFT} y="16">
        a failure now would lose
      </text>
      {COMPLETE.map((hour, day) => (
        <text key={hour} class="rpo-soft" x={LEFT + (hour - 3) * HOUR} y={BASE + 24}>
          {`day ${day + 1}`}
        </text>
      ))}
      <text class="rpo-soft" x={LEFT + 72 * HOUR} y={BASE + 42} text-anchor="end">
        shaded: a backup is running
      </text>
    </svg>
  );
}
