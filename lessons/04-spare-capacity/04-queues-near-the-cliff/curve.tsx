import { waitInServices } from "./queue.ts";
import "./curve.css";

const LEFT = 40;
const RIGHT = 490;
const BOTTOM = 250;
const TOP = 20;
const MOST = 10;
/** How busy, ever closer to 1, where the lines are steep. */
const STEPS = Array.from({ length: 240 }, (_, step) => 1 - (1 - (step + 0.5) / 240) ** 2);

const across = (busy: number): number => LEFT + busy * (RIGHT - LEFT);
const up = (wait: number): number => BOTTOM - (Math.min(wait, MOST) / MOST) * (BOTTOM - TOP);

interface CurveProps {
  /** One line for each number of servers, the first of them solid. */
  servers: readonly number[];
  /** Names of the lines, and where they stand: how busy, and how high. */
  names?: readonly { readonly text: string; readonly busy: number; readonly wait: number }[];
  /** Places on the lines: how many servers, how busy, and how it looks. */
  dots?: readonly { readonly servers: number; readonly busy: number; readonly after: boolean }[];
}

/** The mean wait over how busy the servers are, in services, up to ten. */
export default function Curve({ servers, names = [], dots = [] }: CurveProps) {
  return (
    <svg class="wait-curve not-content" viewBox="0 0 520 290" aria-hidden="true">
      {[0, 2, 4, 6, 8, 10].map((wait) => (
        <g key={wait}>
          <line class="wait-grid" x1={LEFT} x2={RIGHT} y1={up(wait)} y2={up(wait)} />
          <text x={LEFT - 8} y={up(wait) + 5} text-anchor="end">
            {wait}
          </text>
        </g>
      ))}
      {[0, 0.2, 0.4, 0.6, 0.8, 1].map((busy) => (
        <text key={busy} x={across(busy)} y={BOTTOM + 20} text-anchor="middle">
          {Math.round(busy * 100)} %
        </text>
      ))}
      <line class="wait-base" x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} />
      <line class="wait-edge" x1={RIGHT} x2={RIGHT} y1={TOP} y2={BOTTOM} />
      {servers.map((count, line) => (
        <path key={line} class={`wait-line ${line === 0 ? "" : "wait-many"}`} d={pathOf(count)} />
      ))}
      {names.map(({ text, busy, wait }) => (
        <text key={text} class="wait-name" x={across(busy)} y={up(wait)} text-anchor="end">
          {text}
        </text>
      ))}
      {dots
        .filter(({ busy }) => busy < 1)
        .map((dot) => (
          <rect
            key={dot.after ? "after" : "before"}
            class={`wait-dot ${dot.after ? "wait-dot-after" : ""}`}
            x={across(dot.busy) - 7}
            y={up(waitInServices(dot.servers, dot.busy)) - 7}
            width="14"
            height="14"
            rx={dot.after ? 0 : 7}
          />
        ))}
      <text x={LEFT} y={TOP - 6}>
        mean wait, in services
      </text>
      <text x={RIGHT} y={BOTTOM + 38} text-anchor="end">
        how busy the servers are
      </text>
    </svg>
  );
}

function pathOf(servers: number): string {
  const points = STEPS.map((busy) => [busy, waitInServices(servers, busy)] as const);
  const above = points.findIndex(([, wait]) => wait > MOST);
  const drawn = above === -1 ? points : points.slice(0, above + 1);
  return `M${drawn.map(([busy, wait]) => `${across(busy).toFixed(1)} ${up(wait).toFixed(1)}`).join("L")}`;
}
