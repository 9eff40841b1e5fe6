import { annualLossProbability, mttdl, rateFromAfr, storageOverhead } from "@standby/reliability";
import type { JSX } from "preact";
import { durabilityText as text } from "../../strings/calculators/durability.en.ts";
import { Chart } from "../chart/Chart.tsx";
import type { Line } from "../chart/drawn.ts";
import { spreadOver } from "../chart/paths.ts";
import { duration, scientific, significant } from "../format.ts";
import { REBUILD_HOURS, UNITS_MAX, type DurabilityState } from "./durability-state.ts";

const ACROSS = { kind: "log", from: REBUILD_HOURS.min, to: REBUILD_HOURS.max } as const;
const COPIES = { k: 1, n: 3 };

interface DurabilityPlotProps {
  state: DurabilityState;
  /** The probability of a loss within a year, and how it is written. */
  loss: number;
  written: string;
}

/** How likely a year loses data, over how long a rebuild takes. */
export function DurabilityPlot({ state, loss, written }: DurabilityPlotProps): JSX.Element {
  const { rebuildHours } = state;
  const inHours = (hours: number): string => duration(hours * 3600);
  return (
    <Chart
      label={text.plot({ rebuild: inHours(rebuildHours), loss: written })}
      x={{ ...ACROSS, label: text.axisRebuild, ticks: [0.1, 1, 24, 168], format: inHours }}
      y={{
        kind: "log",
        from: Math.min(1e-12, 10 ** Math.floor(Math.log10(loss) - 4)),
        to: 1,
        label: text.axisLoss,
        format: (value) => scientific(value, 0).replace("1·", ""),
      }}
      lines={linesFor(state)}
      markers={[{ x: rebuildHours, y: loss, text: written }]}
    />
  );
}

/** The layout in question, the same with one unit more, and three copies to compare. */
function linesFor(state: DurabilityState): Line[] {
  const { k, n, afr, repairs } = state;
  const mtbfHours = 1 / rateFromAfr({ afr, meaning: "rate" });
  const line = (
    layout: { k: number; n: number },
    look: Line["look"],
    name: string,
    nameAt: "start" | "end" = "end",
  ): Line => ({
    look,
    name,
    nameAt,
    points: spreadOver(ACROSS, 61).map((mttrHours) => [
      mttrHours,
      annualLossProbability({ mttdlHours: mttdl({ ...layout, mtbfHours, mttrHours, repairs }) }),
    ]),
  });
  const named = (layout: { k: number; n: number }): string =>
    text.line(layout.k, layout.n, significant(storageOverhead(layout)));
  const isCopies = k === COPIES.k && n === COPIES.n;
  return [
    ...(isCopies ? [] : [line(COPIES, "dotted", named(COPIES), "start")]),
    ...(n < UNITS_MAX ? [line({ k, n: n + 1 }, "dashed", text.lineMore, "start")] : []),
    line({ k, n }, "main", named({ k, n })),
  ];
}
