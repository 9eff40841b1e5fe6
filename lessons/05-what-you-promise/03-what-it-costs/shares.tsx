import "./shares.css";

const PLANS = [
  { places: 2, y: 26 },
  { places: 3, y: 76 },
  { places: 4, y: 126 },
] as const;
const LOAD = 190;
const LEFT = 96;

/** Two, three and four regions side by side, each as wide as what it must hold if one of them may be lost. */
export default function Shares() {
  return (
    <svg class="shares-figure not-content" viewBox="0 0 500 186" aria-hidden="true">
      {PLANS.map(({ places, y }) => (
        <g key={places}>
          <text x="4" y={y + 20}>
            {`${places} regions`}
          </text>
          {Array.from({ length: places }, (_, place) => (
            <rect
              key={place}
              class={place === places - 1 ? "shares-spare" : "shares-box"}
              x={LEFT + (place * LOAD) / (places - 1)}
              y={y}
              width={LOAD / (places - 1)}
              height="30"
            />
          ))}
        </g>
      ))}
      <path class="shares-line" d={`M${LEFT} 12V164M${LEFT + LOAD} 12V164`} />
      <text class="shares-soft" x={LEFT + LOAD / 2} y="180" text-anchor="middle">
        the whole load
      </text>
    </svg>
  );
}
