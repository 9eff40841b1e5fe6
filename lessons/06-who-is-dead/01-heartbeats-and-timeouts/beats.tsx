import "./beats.css";

const LEFT = 66;
const PERIOD = 88;
const SENT_Y = 40;
const HEARD_Y = 110;
const BEATS = [
  { number: 1, travels: 0 },
  { number: 2, travels: null },
  { number: 3, travels: null },
  { number: 4, travels: 44 },
] as const;
const at = (number: number): number => LEFT + (number - 1) * PERIOD;
const LAST = at(4) + 44;

/** Four beats, of which two are lost, and the wait between the arrivals of the others. To scale. */
export default function Beats() {
  return (
    <svg class="beats-figure not-content" viewBox="0 0 420 186" aria-hidden="true">
      <path class="beats-line" d={`M${LEFT - 4} ${SENT_Y}H400M${LEFT - 4} ${HEARD_Y}H400`} />
      <text x="0" y={SENT_Y + 5}>
        server
      </text>
      <text x="0" y={HEARD_Y + 5}>
        detector
      </text>
      {BEATS.map(({ number, travels }) => (
        <g key={number}>
          <text x={at(number)} y={SENT_Y - 12} text-anchor="middle">
            {number}
          </text>
          {travels === null ? (
            <>
              <path class="beats-lost" d={`M${at(number)} ${SENT_Y}l8 34`} />
              <text x={at(number) + 16} y={SENT_Y + 46} class="beats-soft">
                lost
              </text>
            </>
          ) : (
            <path class="beats-line" d={`M${at(number)} ${SENT_Y}L${at(number) + travels} ${HEARD_Y}`} />
          )}
        </g>
      ))}
      <rect class="beats-wait" x={at(1)} y={HEARD_Y + 12} width={LAST - at(1)} height="20" />
      <text x={(at(1) + at(4)) / 2} y={HEARD_Y + 52} text-anchor="middle">
        three periods
      </text>
      <text x={(at(4) + LAST) / 2} y={HEARD_Y + 52} text-anchor="middle">
        delay
      </text>
      <path class="beats-line" d={`M${at(4)} ${HEARD_Y + 12}V${HEARD_Y + 56}`} />
      <text x={(at(1) + LAST) / 2} y={HEARD_Y + 72} text-anchor="middle" class="beats-soft">
        the longest silence of a healthy server
      </text>
    </svg>
  );
}
