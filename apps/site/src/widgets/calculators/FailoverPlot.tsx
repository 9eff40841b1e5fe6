import type { JSX } from "preact";
import { failoverText as text } from "../../strings/calculators/failover.en.ts";
import { Chart } from "../chart/Chart.tsx";
import { spreadOver } from "../chart/paths.ts";
import { percent } from "../format.ts";
import { failoverModels } from "./failover-models.ts";
import type { FailoverState } from "./failover-state.ts";

/** Further to the right there is no room for a name on that side. */
const NAMED_BEFORE = 0.015;

interface FailoverPlotProps {
  state: FailoverState;
  /** The unavailability of the pair. */
  pair: number;
  /** From where on one node alone is better. */
  breakEven: number | undefined;
}

/** The share of time in which a pair is down, over what can go wrong, with one node alone to compare. */
export function FailoverPlot({ state, pair, breakEven }: FailoverPlotProps): JSX.Element {
  const { about, shown, pairDown } = failoverModels[state.model];
  const { axis } = text.models[state.model];
  const alone = state.down;
  const words = {
    axis,
    pair: percent(pair),
    alone: percent(alone),
    breakEven: breakEven === undefined ? "" : percent(breakEven),
  };
  return (
    <Chart
      label={text.plot(words)}
      x={{ ...shown, label: axis, format: percent }}
      y={{ kind: "linear", from: 0, to: alone * 2, label: text.axisDown, format: percent }}
      lines={[
        {
          points: [
            [shown.from, alone],
            [shown.to, alone],
          ],
          look: "dashed",
          name: text.lineAlone,
          nameAt: state.model === "coverage" ? "end" : "start",
        },
        ...(breakEven === undefined
          ? []
          : [
              {
                points: [
                  [breakEven, 0],
                  [breakEven, alone / 4],
                  [breakEven, alone],
                ] as const,
                look: "limit" as const,
                name: text.lineBreakEven(percent(breakEven)),
                nameAt: breakEven > NAMED_BEFORE ? ("end" as const) : ("start" as const),
              },
            ]),
        {
          points: spreadOver(shown, 81).map((value) => [value, pairDown({ ...state, [about]: value })]),
          look: "main",
          name: text.linePair,
          nameAt: state.model === "coverage" ? "end" : "start",
        },
      ]}
      markers={[{ x: state[about], y: pair, text: percent(pair) }]}
    />
  );
}
