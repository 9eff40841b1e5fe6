import "./figures.css";

const MARKS = [
  { x: 84, text: "newest copy" },
  { x: 190, text: "it fails" },
  { x: 330, text: "served again" },
] as const;
const SPANS = [
  { from: 84, to: 190, text: "work lost", name: "RPO" },
  { from: 190, to: 330, text: "users wait", name: "RTO" },
] as const;

/** A line of time around a failure: the work lost before it and the wait after it. Not to scale. */
export default function Clocks() {
  return (
    <svg class="rpo-figure not-content" viewBox="0 0 400 150" aria-hidden="true">
      <path class="rpo-line" d="M8 70H392" />
      <rect class="rpo-lost" x="84" y="60" width="106" height="20" />
      <rect class="rpo-wait" x="190" y="60" width="140" height="20" />
      {MARKS.map(({ x, text }) => (
        <g key={text}>
          <path class="rpo-line" d={`M${x} 44V84`} />
          <text x={x} y="34" text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
      {SPANS.map(({ from, to, text, name }) => (
        <g key={name}>
          <path class="rpo-line" d={`M${from + 3} 92v8H${to - 3}v-8`} />
          <text x={(from + to) / 2} y="118" text-anchor="middle">
            {name}
          </text>
          <text class="rpo-soft" x={(from + to) / 2} y="136" text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
