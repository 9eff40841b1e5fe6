import "./figures.css";

const WIDTH = 84;
const STEP = 154;
const BOXES = ["0 failed", "1 failed", "2 failed"] as const;
const RIGHT = ["2/99 an hour", "1/99 an hour"] as const;
const LEFT = ["1 an hour", "1 an hour"] as const;

/** Three boxes for a pair of servers and one crew, with the rates at which it goes from one to the next. */
export default function Boxes() {
  return (
    <svg class="repair-figure not-content" viewBox="0 20 400 135" aria-hidden="true">
      {BOXES.map((text, box) => (
        <g key={text}>
          <rect
            class={box === 2 ? "repair-down" : "repair-box"}
            x={4 + box * STEP}
            y="55"
            width={WIDTH}
            height="60"
            rx="4"
          />
          <text x={4 + box * STEP + WIDTH / 2} y="90" text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
      {RIGHT.map((text, step) => {
        const from = 4 + step * STEP + WIDTH;
        const to = 4 + (step + 1) * STEP;
        const middle = (from + to) / 2;
        return (
          <g key={step}>
            <path class="repair-arrow" d={`M${from + 4} 70Q${middle} 40 ${to - 10} 68`} />
            <path class="repair-head" d={`M${to - 3} 71l-11 -7 2 9z`} />
            <text x={middle} y="38" text-anchor="middle">
              {text}
            </text>
            <path class="repair-arrow" d={`M${to - 4} 100Q${middle} 130 ${from + 10} 102`} />
            <path class="repair-head" d={`M${from + 3} 99l11 7 -2 -9z`} />
            <text class="repair-soft" x={middle} y="142" text-anchor="middle">
              {LEFT[step]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
