import { FORMS, type Rhythm } from "./forms.ts";
import "./phi.css";

const LEFT = 34;
const RIGHT = 500;
const TOP = 22;
const BASE = 240;
const MOST = 16;
const STEPS = 160;

const up = (phi: number): number => BASE - (Math.min(phi, MOST) / MOST) * (BASE - TOP);

interface CurvesProps {
  rhythm: Rhythm;
  threshold: number;
  silenceSec: number;
  untilSec: number;
}

/** φ over the length of a silence in its three forms, up to 16. */
export default function Curves({ rhythm, threshold, silenceSec, untilSec }: CurvesProps) {
  const across = (seconds: number): number => LEFT + (seconds / untilSec) * (RIGHT - LEFT);
  const pathOf = (phi: (typeof FORMS)[number]["phi"]): string => {
    const points: string[] = [];
    for (let step = 0; step <= STEPS; step++) {
      const elapsedSec = (step / STEPS) * untilSec;
      const height = phi({ ...rhythm, elapsedSec });
      points.push(`${across(elapsedSec).toFixed(1)} ${up(height).toFixed(1)}`);
      if (height > MOST) break;
    }
    return `M${points.join("L")}`;
  };
  return (
    <svg class="phi-figure not-content" viewBox="0 0 520 286" aria-hidden="true">
      {[0, 4, 8, 12, 16].map((phi) => (
        <g key={phi}>
          <line class="phi-grid" x1={LEFT} x2={RIGHT} y1={up(phi)} y2={up(phi)} />
          <text class="phi-soft" x={LEFT - 8} y={up(phi) + 5} text-anchor="end">
            {phi}
          </text>
        </g>
      ))}
      {[0, 1, 2, 3, 4].map((mark) => (
        <text
          key={mark}
          class="phi-soft"
          x={across((mark / 4) * untilSec)}
          y={BASE + 20}
          text-anchor={mark === 4 ? "end" : "middle"}
        >
          {((mark / 4) * untilSec).toFixed(1)}
        </text>
      ))}
      <line class="phi-base" x1={LEFT} x2={RIGHT} y1={BASE} y2={BASE} />
      <line class="phi-threshold" x1={LEFT} x2={RIGHT} y1={up(threshold)} y2={up(threshold)} />
      <line class="phi-now" x1={across(silenceSec)} x2={across(silenceSec)} y1={TOP} y2={BASE} />
      {FORMS.map(({ name, phi }) => (
        <path key={name} class={`phi-line phi-${name}`} d={pathOf(phi)} />
      ))}
      <text x={LEFT} y={TOP - 8}>
        φ
      </text>
      <text class="phi-soft" x={RIGHT} y={BASE + 40} text-anchor="end">
        seconds of silence
      </text>
    </svg>
  );
}
