import type { JSX } from "preact";
import { placeOn, type Axis } from "./axis.ts";
import type { Band, Line } from "./drawn.ts";
import { bandPath, linePath } from "./paths.ts";

interface ShapesProps {
  x: Axis;
  y: Axis;
  lines: readonly Line[];
  bands: readonly Band[];
}

/** Lines and bands, stretched to the plot and cut off at its edges; their strokes keep their width. */
export function Shapes({ x, y, lines, bands }: ShapesProps): JSX.Element {
  return (
    <svg class="chart-shapes" viewBox="0 0 100 100" width="100%" height="100%" preserveAspectRatio="none">
      {bands.map(({ reaches }, index) => (
        <path key={index} class="chart-band" d={bandPath(x, y, reaches)} />
      ))}
      {lines.map(({ points, look }, index) => (
        <path key={index} class={`chart-line chart-${look}`} d={linePath(x, y, points)} />
      ))}
    </svg>
  );
}

/** The points of those lines of which only the points mean something. */
export function Dots({ x, y, lines }: Omit<ShapesProps, "bands">): JSX.Element {
  const across = placeOn(x);
  const up = placeOn(y);
  return (
    <g>
      {lines
        .filter(({ dots }) => dots === true)
        .flatMap(({ points, look }, index) =>
          points
            .filter(([, value]) => up(value) >= 0 && up(value) <= 100)
            .map(([along, value]) => (
              <circle
                key={`${index} ${along}`}
                class={`chart-dot chart-${look}`}
                cx={`${across(along)}%`}
                cy={`${100 - up(value)}%`}
                r={look === "main" ? 4 : 3}
              />
            )),
        )}
    </g>
  );
}
