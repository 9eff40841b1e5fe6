import "./figures.css";

const UP = 70;
const BAR = 44;
const PARTS = [
  { x: 4, width: 56, look: "up" },
  { x: 60, width: 104, look: "unnoticed" },
  { x: 164, width: 120, look: "repairing" },
  { x: 284, width: 112, look: "up" },
] as const;
const WORDS = { up: "works", unnoticed: "nobody knows", repairing: "in repair" } as const;

/** One failure on a line of time: working, down and unnoticed, in repair, working again. Not to scale. */
export default function Timeline() {
  return (
    <svg class="repair-figure not-content" viewBox="0 20 400 150" aria-hidden="true">
      {PARTS.map(({ x, width, look }) => (
        <rect key={x} class={`repair-${look}`} x={x} y={UP} width={width} height={BAR} />
      ))}
      {PARTS.map(({ x, width, look }) => (
        <text key={x} class={`repair-on-${look}`} x={x + width / 2} y={UP + 28} text-anchor="middle">
          {WORDS[look]}
        </text>
      ))}
      {[
        { x: 60, text: "it fails", anchor: "middle" },
        { x: 164, text: "somebody notices", anchor: "middle" },
        { x: 284, text: "works again", anchor: "middle" },
      ].map(({ x, text, anchor }) => (
        <g key={text}>
          <path class="repair-arrow" d={`M${x} ${UP - 26}V${UP}`} />
          <text x={x} y={UP - 34} text-anchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {[
        { from: 60, to: 164, text: "MTTD" },
        { from: 164, to: 284, text: "MTTR" },
        { from: 284, to: 396, text: "MTBF" },
      ].map(({ from, to, text }) => (
        <g key={text}>
          <path class="repair-arrow" d={`M${from + 3} ${UP + 62}v8H${to - 3}v-8`} />
          <text class="repair-soft" x={(from + to) / 2} y={UP + 94} text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
