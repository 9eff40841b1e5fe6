import "./pairs.css";

const BOXES = [
  { x: 70, y: 30, text: "A" },
  { x: 70, y: 100, text: "B" },
  { x: 290, y: 30, text: "A" },
  { x: 290, y: 100, text: "B" },
] as const;
const WIRES = [
  "M8 86H34V50H62",
  "M34 86V120H62",
  "M110 50H142V86H172",
  "M110 120H142V86",
  "M228 86H254V50H282",
  "M254 86V120H282",
  "M330 50H348V70",
  "M330 120H348V102",
  "M366 86H392",
] as const;

/** Two computers as a standby, of which either is believed, and compared, so that both must agree. */
export default function Pairs() {
  return (
    <svg class="pairs-figure not-content" viewBox="0 0 400 172" aria-hidden="true">
      {WIRES.map((path) => (
        <path key={path} class="pairs-wire" d={path} />
      ))}
      {BOXES.map(({ x, y, text }) => (
        <g key={`${x} ${y}`}>
          <rect class="pairs-box" x={x - 8} y={y} width="48" height="40" rx="4" />
          <text x={x + 16} y={y + 25} text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
      <circle class="pairs-box" cx="348" cy="86" r="17" />
      <text x="348" y="92" text-anchor="middle">
        =
      </text>
      <text class="pairs-soft" x="86" y="90" text-anchor="middle">
        if silent
      </text>
      <text x="86" y="16" text-anchor="middle">
        Either answers
      </text>
      <text x="310" y="16" text-anchor="middle">
        Both must agree
      </text>
      <text class="pairs-soft" x="86" y="162" text-anchor="middle">
        against silence
      </text>
      <text class="pairs-soft" x="310" y="162" text-anchor="middle">
        against wrong answers
      </text>
    </svg>
  );
}
