import "./thousand.css";

const COLUMNS = 50;
const ROWS = 20;
const SIZE = 12;
const DOWN = 8 * COLUMNS + 31;

/** A thousand squares, one of them down. */
export default function Thousand() {
  const squares = Array.from({ length: COLUMNS * ROWS }, (_, square) => square);
  const path = squares
    .filter((square) => square !== DOWN)
    .map((square) => `M${(square % COLUMNS) * SIZE} ${Math.floor(square / COLUMNS) * SIZE}h10v10h-10z`);
  return (
    <svg class="thousand not-content" viewBox={`-1 -1 ${COLUMNS * SIZE} ${ROWS * SIZE}`} aria-hidden="true">
      <path class="thousand-up" d={path.join("")} />
      <rect
        class="thousand-down"
        x={(DOWN % COLUMNS) * SIZE}
        y={Math.floor(DOWN / COLUMNS) * SIZE}
        width="10"
        height="10"
      />
    </svg>
  );
}
