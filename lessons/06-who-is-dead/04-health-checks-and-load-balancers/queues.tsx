import { powerOfChoicesTail } from "@standby/reliability";
import "./queues.css";

const JOBS = [1, 2, 3, 4, 5, 6];
const TOP = 44;
const ROW = 38;
const LEFT = 92;
const WIDTH = 240;

/** Which fraction of the servers has at least so many pages to do, by how many of them a request looks at. To scale. */
export default function Queues({ utilisation }: { utilisation: number }) {
  return (
    <svg
      class="queues-figure not-content"
      viewBox={`0 0 420 ${TOP + JOBS.length * ROW + 4}`}
      aria-hidden="true"
    >
      <rect class="queues-one" x={LEFT} y="8" width="14" height="12" />
      <text x={LEFT + 20} y="19">
        any server
      </text>
      <rect class="queues-two" x={LEFT + 110} y="8" width="14" height="12" />
      <text x={LEFT + 130} y="19">
        shorter of two
      </text>
      {JOBS.map((jobs, row) => (
        <g key={jobs}>
          <text x={LEFT - 8} y={TOP + row * ROW + 17} text-anchor="end">
            {jobs === 1 ? "1 page" : `${jobs} pages`}
          </text>
          {[1, 2].map((choices) => {
            const tail = powerOfChoicesTail({ utilisation, choices, jobs });
            const y = TOP + row * ROW + (choices - 1) * 13;
            return (
              <g key={choices}>
                <rect
                  class={choices === 1 ? "queues-one" : "queues-two"}
                  x={LEFT}
                  y={y}
                  width={tail * WIDTH}
                  height="11"
                />
                <text x={LEFT + tail * WIDTH + 6} y={y + 10} class="queues-soft">
                  {tail < 0.001 ? "under 0.1 %" : `${(tail * 100).toFixed(tail < 0.1 ? 1 : 0)} %`}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
