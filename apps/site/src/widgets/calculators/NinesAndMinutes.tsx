import {
  downtimePerDay,
  downtimePerMonth,
  downtimePerQuarter,
  downtimePerWeek,
  downtimePerYear,
  nines,
  unavailabilityFromNines,
} from "@standby/reliability";
import type { JSX } from "preact";
import { ninesText as text } from "../../strings/calculators/nines.en.ts";
import { Chart } from "../chart/Chart.tsx";
import { spreadOver, type Point } from "../chart/paths.ts";
import { duration, fixed, upPercent } from "../format.ts";
import { Choice } from "../model/Choice.tsx";
import { ModelControls } from "../model/ModelPanel.tsx";
import { NumberField } from "../model/NumberField.tsx";
import { Slider } from "../model/Slider.tsx";
import { Stat, Stats } from "../model/Stats.tsx";
import { CalculatorPanel } from "../state/CalculatorPanel.tsx";
import { useCalculator, type CalculatorProps } from "../state/use-calculator.ts";
import { DOWN, downFromPercent, ninesCodec, ninesDefaults, YEARS, type NinesState } from "./nines-state.ts";

const NINES = { kind: "linear", from: 1, to: 9 } as const;

/** How long something may be down, for an availability in nines or in percent. */
export function NinesAndMinutes(props: CalculatorProps<NinesState>): JSX.Element {
  const calculator = useCalculator("nines", ninesCodec, ninesDefaults, props);
  const { down, year } = calculator.state;
  const level = { unavailability: down };
  const count = nines(level);
  const perYear = downtimePerYear({ ...level, daysPerYear: Number(year) });
  const now = {
    availability: upPercent(down),
    nines: fixed(count, Number.isInteger(count) ? 0 : 2),
    year: duration(perYear),
    month: duration(downtimePerMonth(level)),
  };
  return (
    <CalculatorPanel
      calculator={calculator}
      title={text.title}
      hint={text.hint}
      summary={text.summary(now)}
      assumptions={text.assumptions}
    >
      <ModelControls>
        <Slider
          label={text.nines}
          value={count}
          min={0.1}
          max={9}
          step={0.1}
          format={() => now.nines}
          onChange={(value) => calculator.change({ down: unavailabilityFromNines({ nines: value }) })}
        />
        <NumberField
          id="nines-availability"
          label={text.availability}
          unit="%"
          value={(1 - down) * 100}
          format={() => now.availability.replace(/\s%$/, "")}
          accepts={(value) => downFromPercent(value) >= DOWN.min && downFromPercent(value) <= DOWN.max}
          rule={text.rule}
          onChange={(value) => calculator.change({ down: downFromPercent(value) })}
        />
        <Choice
          label={text.year}
          name="nines-year"
          value={year}
          options={YEARS.map((value) => ({ value, text: text.days(value) }))}
          onChange={(value) => calculator.change({ year: value })}
        />
      </ModelControls>
      <DowntimePlot
        count={count}
        perYear={perYear}
        daysPerYear={Number(year)}
        label={text.plot(now.nines, now.year)}
      />
      <Stats>
        <Stat name={text.perYear} value={now.year} />
        <Stat name={text.perQuarter} value={duration(downtimePerQuarter(level))} />
        <Stat name={text.perMonth} value={now.month} />
        <Stat name={text.perWeek} value={duration(downtimePerWeek(level))} />
        <Stat name={text.perDay} value={duration(downtimePerDay(level))} />
      </Stats>
    </CalculatorPanel>
  );
}

interface DowntimePlotProps {
  count: number;
  perYear: number;
  daysPerYear: number;
  label: string;
}

function DowntimePlot({ count, perYear, daysPerYear, label }: DowntimePlotProps): JSX.Element {
  const over = (downtime: (level: { unavailability: number }) => number): Point[] =>
    spreadOver(NINES, 2).map((at) => [
      at,
      downtime({ unavailability: unavailabilityFromNines({ nines: at }) }),
    ]);
  return (
    <Chart
      label={label}
      x={{ ...NINES, label: text.axisNines, ticks: [1, 2, 3, 4, 5, 6, 7, 8, 9], format: String }}
      y={{
        kind: "log",
        from: 0.001,
        to: 86_400 * 365,
        label: text.axisDowntime,
        ticks: [0.001, 1, 60, 3600, 86_400, 2_592_000],
        format: duration,
      }}
      lines={[
        {
          points: over((level) => downtimePerYear({ ...level, daysPerYear })),
          look: "main",
          name: text.lineYear,
          nameAt: "start",
        },
        { points: over(downtimePerDay), look: "dotted", name: text.lineDay, nameAt: "start" },
      ]}
      markers={count >= NINES.from ? [{ x: count, y: perYear, text: duration(perYear) }] : []}
    />
  );
}
