import "./figures.css";

const UP = 70;
const BAR = 44;
const PARTS = [
  { x: 4, width: 214, look: "up" },
  { x: 218, width: 60, look: "unnoticed" },
  { x: 278, width: 110, look: "repairing" },
  { x: 388, width: 248, look: "up" },
] as const;

/** One failure on a line of time: working, down and unnoticed, in repair, working again. Not to scale. */
export default function Timeline() {
  return (
    <svg class="repair-figure not-content" viewBox="0 0 640 190" aria-hidden="true">
      {PARTS.map(({ x, width, look }) => (
        <rect key={x} class={`repair-${look}`} x={x} y={UP} width={width} height={BAR} />
      ))}
      <text x="110" y={UP + 28} text-anchor="middle">
        works
      </text>
      <text x="333" y={UP + 28} text-anchor="middle">
        in repair
      </text>
      <text x="512" y={UP + 28} text-anchor="middle">
        works
      </text>
      {[
        { x: 218, text: "it fails", anchor: "end" },
        { x: 278, text: "somebody notices", anchor: "middle" },
        { x: 388, text: "it works again", anchor: "start" },
      ].map(({ x, text, anchor }) => (
        <g key={text}>
          <path class="repair-arrow" d={`M${x} ${UP - 26}V${UP}`} />
          <text x={x} y={UP - 34} text-anchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {[
        { from: 218, to: 278, text: "MTTD" },
        { from: 278, to: 388, text: "MTTR" },
        { from: 388, to: 636, text: "MTBF, until the next failure" },
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
