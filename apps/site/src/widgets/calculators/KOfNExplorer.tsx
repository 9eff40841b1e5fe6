import { downtimePerYear, kOfNUnavailability } from "@standby/reliability";
import type { JSX } from "preact";
import { kOfNText as text } from "../../strings/calculators/k-of-n.en.ts";
import { Chart } from "../chart/Chart.tsx";
import { downtimeAxis } from "../chart/downtime-axis.ts";
import type { Line } from "../chart/drawn.ts";
import { spreadOver } from "../chart/paths.ts";
import { duration, fixed, percent, significant, upPercent } from "../format.ts";
import { FactorSlider } from "../model/FactorSlider.tsx";
import { ModelControls } from "../model/ModelPanel.tsx";
import { Slider } from "../model/Slider.tsx";
import { Stat, Stats } from "../model/Stats.tsx";
import { CalculatorPanel } from "../state/CalculatorPanel.tsx";
import { useCalculator, type CalculatorProps } from "../state/use-calculator.ts";
import { kOfNCodec, kOfNDefaults, UNIT_DOWN, UNITS_MAX, type KOfNState } from "./k-of-n-state.ts";
import "./k-of-n.css";

const ACROSS = { kind: "log", from: UNIT_DOWN.min, to: UNIT_DOWN.max } as const;

/** How available n equal units are of which k must work. */
export function KOfNExplorer(props: CalculatorProps<KOfNState>): JSX.Element {
  const calculator = useCalculator("k-of-n", kOfNCodec, kOfNDefaults, props);
  const { k, n, down } = calculator.state;
  const unavailability = kOfNUnavailability({ k, n, unavailability: down });
  const year = duration(downtimePerYear({ unavailability }));
  const up = upPercent(unavailability);
  return (
    <CalculatorPanel
      calculator={calculator}
      title={text.title}
      hint={text.hint}
      summary={text.summary({ k, n, up, year })}
      assumptions={text.assumptions}
    >
      <ModelControls>
        <Slider
          label={text.n}
          value={n}
          min={1}
          max={UNITS_MAX}
          step={1}
          format={fixed}
          onChange={(value) => calculator.change({ n: value, k: Math.min(k, value) })}
        />
        <Slider
          label={text.k}
          value={k}
          min={1}
          max={n}
          step={1}
          format={fixed}
          onChange={(value) => calculator.change({ k: value })}
        />
        <FactorSlider
          label={text.down}
          value={down}
          {...UNIT_DOWN}
          format={percent}
          onChange={(value) => calculator.change({ down: value })}
        />
      </ModelControls>
      <UnitRow k={k} n={n} />
      <Chart
        label={text.plot(k, n, year)}
        x={{ ...ACROSS, label: text.axisUnit, format: percent }}
        y={downtimeAxis(text.axisWhole)}
        lines={linesFor(k, n)}
        markers={[{ x: down, y: downtimePerYear({ unavailability }), text: year }]}
      />
      <Stats>
        <Stat name={text.whole} value={up} />
        <Stat name={text.year} value={year} />
        <Stat name={text.compared} value={compare(unavailability / down)} note={text.comparedNote} />
      </Stats>
    </CalculatorPanel>
  );
}

/** The line in question, its neighbours with one spare more and one less, and a single unit. */
function linesFor(k: number, n: number): Line[] {
  const line = (need: number, have: number, look: Line["look"], name: string): Line => ({
    look,
    name,
    nameAt: "start",
    points: spreadOver(ACROSS, 61).map((unit) => [
      unit,
      downtimePerYear({
        unavailability: kOfNUnavailability({ k: need, n: have, unavailability: unit }),
      }),
    ]),
  });
  return [
    ...(n > 1 ? [line(1, 1, "limit", text.lineOne)] : []),
    ...(k < n && n - 1 > 1 ? [line(k, n - 1, "dotted", text.lineNow(k, n - 1))] : []),
    line(k, n + 1, "dashed", text.lineNow(k, n + 1)),
    line(k, n, "main", text.lineNow(k, n)),
  ];
}

function compare(ratio: number): string {
  if (Math.abs(ratio - 1) < 0.005) return text.same;
  return ratio < 1 ? text.less(significant(1 / ratio)) : text.more(significant(ratio));
}

function UnitRow({ k, n }: { k: number; n: number }): JSX.Element {
  return (
    <div class="unit-row" role="img" aria-label={text.units(k, n)}>
      {Array.from({ length: n }, (_, index) => (
        <span key={index} class={index < k ? "unit-needed" : "unit-spare"} />
      ))}
      <span class="unit-words">{text.units(k, n)}</span>
    </div>
  );
}
