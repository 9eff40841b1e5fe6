import "./figures.css";

const LEFT = 40;
const BASE = 140;
const SECOND = 6.4;
const REQUEST = 0.05;
const at = (second: number, waiting: number): string =>
  `${LEFT + second * SECOND} ${BASE - waiting * REQUEST}`;

/** How many requests wait: 2,000 after ten seconds at 200 a second, and none 40 seconds later. */
export default function Backlog() {
  return (
    <svg class="ten-figure not-content" viewBox="0 0 400 186" aria-hidden="true">
      <path class="ten-pile" d={`M${at(0, 0)}L${at(10, 2000)}L${at(50, 0)}z`} />
      <path class="ten-line" d={`M${LEFT} 20V${BASE}H${LEFT + 54 * SECOND}`} />
      <text class="ten-soft" x={LEFT - 4} y="14">
        requests that wait
      </text>
      <text x={LEFT + 10 * SECOND + 8} y={BASE - 104}>
        2,000
      </text>
      {[0, 10, 50].map((second) => (
        <text key={second} x={LEFT + second * SECOND} y={BASE + 18} text-anchor="middle">
          {`${second} s`}
        </text>
      ))}
      <text class="ten-soft" x={LEFT + 5 * SECOND} y={BASE + 38} text-anchor="middle">
        outage
      </text>
      <text class="ten-soft" x={LEFT + 30 * SECOND} y={BASE + 38} text-anchor="middle">
        50 a second to spare
      </text>
    </svg>
  );
}
