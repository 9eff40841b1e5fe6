import "./phi.css";

const LEFT = 20;
const RIGHT = 500;
const BASE = 150;
const TOP = 24;
/** What the axis shows, in deviations from the mean. */
const FROM = -3.4;
const TO = 3.8;

const across = (deviations: number): number => LEFT + ((deviations - FROM) / (TO - FROM)) * (RIGHT - LEFT);
const up = (deviations: number): number => BASE - Math.exp(-(deviations ** 2) / 2) * (BASE - TOP);

function bell(from: number, to: number): string {
  const steps = 80;
  const points = Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
  return points.map((at) => `${across(at).toFixed(1)} ${up(at).toFixed(1)}`).join("L");
}

/** The bell of healthy intervals, and the part of it that is longer than the silence so far. To scale. */
export default function Tail({ deviations }: { deviations: number }) {
  const now = across(deviations);
  return (
    <svg class="phi-figure not-content" viewBox="0 0 520 212" aria-hidden="true">
      <path class="phi-tail" d={`M${now} ${BASE}L${bell(deviations, TO)}L${across(TO)} ${BASE}Z`} />
      <path class="phi-bell" d={`M${bell(FROM, TO)}`} />
      <line class="phi-base" x1={LEFT} x2={RIGHT} y1={BASE} y2={BASE} />
      <line class="phi-now" x1={now} x2={now} y1={TOP + 56} y2={BASE + 6} />
      {[0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3].map((seconds) => (
        <text
          key={seconds}
          class="phi-soft"
          x={across((seconds - 1) * 10)}
          y={BASE + 22}
          text-anchor="middle"
        >
          {seconds.toFixed(1)}
        </text>
      ))}
      <text x={RIGHT} y={BASE + 46} text-anchor="end" class="phi-soft">
        seconds between two beats
      </text>
      <text x={now} y={TOP + 26} text-anchor="middle">
        now
      </text>
      <text x={now} y={TOP + 46} text-anchor="middle" class="phi-soft">
        still silent
      </text>
      <text x={across(-1.3)} y={TOP + 20} text-anchor="end">
        healthy intervals
      </text>
    </svg>
  );
}
