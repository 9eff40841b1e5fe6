import "./figures.css";

const LEFT = 14;
const SECOND = 23;
const at = (second: number): number => LEFT + second * SECOND;
const PHASES = [
  { from: 0, to: 5, look: "up", text: "A serves" },
  { from: 5, to: 7, look: "detect", text: "detect" },
  { from: 7, to: 10, look: "decide", text: "decide" },
  { from: 10, to: 15, look: "switch", text: "switch" },
  { from: 15, to: 16.4, look: "up", text: "B" },
] as const;
const STOPS = [
  { second: 0, text: "10:00:00" },
  { second: 5, text: ":05" },
  { second: 7, text: ":07" },
  { second: 10, text: ":10" },
  { second: 15, text: ":15" },
] as const;
const REQUESTS = [
  { second: 2.5, name: "1", text: "answered" },
  { second: 5, name: "2", text: "reset" },
  { second: 9, name: "3", text: "refused" },
  { second: 15.7, name: "4", text: "answered" },
] as const;

/** Sixteen seconds of a failover, to scale, with four requests. */
export default function Seconds() {
  return (
    <svg class="ten-figure not-content" viewBox="0 22 400 152" aria-hidden="true">
      {PHASES.map(({ from, to, look, text }) => (
        <g key={from}>
          <rect class={`ten-${look}`} x={at(from)} y="60" width={(to - from) * SECOND} height="40" />
          <text x={at((from + to) / 2)} y="84" text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
      {STOPS.map(({ second, text }) => (
        <g key={text}>
          <path class="ten-line" d={`M${at(second)} 48V60`} />
          <text
            class="ten-soft"
            x={second === 0 ? at(0) - 8 : at(second)}
            y="42"
            text-anchor={second === 0 ? "start" : "middle"}
          >
            {text}
          </text>
        </g>
      ))}
      {REQUESTS.map(({ second, name, text }) => (
        <g key={name}>
          <path class="ten-line" d={`M${at(second)} 100V122`} />
          <circle class="ten-dot" cx={at(second)} cy="134" r="11" />
          <text x={at(second)} y="139" text-anchor="middle">
            {name}
          </text>
          <text
            class="ten-soft"
            x={at(second)}
            y="164"
            text-anchor={name === "4" ? "end" : "middle"}
            dx={name === "4" ? 24 : 0}
          >
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
