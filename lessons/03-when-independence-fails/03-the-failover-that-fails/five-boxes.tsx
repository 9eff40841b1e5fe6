import "./five-boxes.css";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly down?: true;
}

const WIDTH = 104;
const HEIGHT = 44;
const BOXES: readonly Box[] = [
  { x: 4, y: 88, text: "both good" },
  { x: 150, y: 10, text: "failing over", down: true },
  { x: 150, y: 166, text: "uncovered", down: true },
  { x: 292, y: 88, text: "one good" },
  { x: 292, y: 232, text: "both down", down: true },
];
const ARROWS = [
  { path: "M56 88L56 32L140 32", head: "M148 32l-11 -5v10z", text: "c / MTBF", x: 96, y: 24 },
  { path: "M56 132L56 188L140 188", head: "M148 188l-11 -5v10z", text: "(1 − c) / MTBF", x: 98, y: 206 },
  { path: "M254 32L344 32L344 78", head: "M344 86l-5 -11h10z", text: "1 / failover", x: 300, y: 24 },
  { path: "M254 188L318 188L318 142", head: "M318 134l-5 11h10z", text: "1 / person", x: 295, y: 206 },
  {
    path: "M108 102L282 102",
    head: "M290 102l-11 -5v10z",
    text: "1 / MTBF: the standby fails",
    x: 200,
    y: 94,
  },
  { path: "M292 120L118 120", head: "M110 120l11 -5v10z", text: "1 / MTTR", x: 200, y: 138 },
  {
    path: "M380 132L380 222",
    head: "M380 230l-5 -11h10z",
    text: "1 / MTBF",
    x: 388,
    y: 184,
    anchor: "start",
  },
  { path: "M356 232L356 142", head: "M356 134l-5 11h10z", text: "1 / MTTR", x: 348, y: 225, anchor: "end" },
] as const;

/** The five boxes of a pair with an imperfect failover, and how often in an hour each arrow is taken. */
export default function FiveBoxes() {
  return (
    <svg class="five-boxes not-content" viewBox="0 0 460 284" aria-hidden="true">
      {ARROWS.map(({ path, head, text, x, y, ...rest }) => (
        <g key={path}>
          <path class="five-boxes-arrow" d={path} />
          <path class="five-boxes-head" d={head} />
          <text class="five-boxes-soft" x={x} y={y} text-anchor={"anchor" in rest ? rest.anchor : "middle"}>
            {text}
          </text>
        </g>
      ))}
      {BOXES.map(({ x, y, text, down }) => (
        <g key={text}>
          <rect
            class={down ? "five-boxes-down" : "five-boxes-up"}
            x={x}
            y={y}
            width={WIDTH}
            height={HEIGHT}
            rx="4"
          />
          <text x={x + WIDTH / 2} y={y + 27} text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
