import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { quorumText as text } from "../../strings/calculators/quorum.en.ts";
import { Chart } from "../chart/Chart.tsx";
import { fixed, percent, significant } from "../format.ts";
import { FactorSlider } from "../model/FactorSlider.tsx";
import { ModelControls } from "../model/ModelPanel.tsx";
import { Slider } from "../model/Slider.tsx";
import { CalculatorPanel } from "../state/CalculatorPanel.tsx";
import { useCalculator, type Calculator, type CalculatorProps } from "../state/use-calculator.ts";
import { QuorumStats } from "./QuorumStats.tsx";
import {
  COPIES_MAX,
  COPY_DOWN,
  DELAY_MS,
  quorumCodec,
  quorumDefaults,
  type QuorumState,
} from "./quorum-state.ts";
import { tryStaleness, type Staleness } from "./quorum-trials.ts";

const inMs = (value: number): string => text.ms(significant(value));

/** What read and write quorums survive, and how stale reads are where they do not overlap. */
export function QuorumExplorer(props: CalculatorProps<QuorumState>): JSX.Element {
  const calculator = useCalculator("quorum", quorumCodec, quorumDefaults, props);
  const { n, r, w, writeMs, otherMs } = calculator.state;
  const staleness = useMemo(() => tryStaleness(calculator.state), [n, r, w, writeMs, otherMs]);
  const now = percent(staleness.curve[0]?.probability ?? 0, 1);
  const later = inMs(staleness.later.delayMs);
  return (
    <CalculatorPanel
      calculator={calculator}
      title={text.title}
      hint={text.hint}
      summary={
        staleness.strict ? text.strictSummary({ n, r, w }) : text.partialSummary({ n, r, w, now, later })
      }
      assumptions={text.assumptions}
    >
      <SizeControls {...calculator} />
      <DelayControls {...calculator} />
      <FreshnessPlot state={calculator.state} staleness={staleness} now={now} />
      <QuorumStats state={calculator.state} staleness={staleness} now={now} />
    </CalculatorPanel>
  );
}

interface FreshnessPlotProps {
  state: QuorumState;
  staleness: Staleness;
  now: string;
}

function FreshnessPlot({ state, staleness, now }: FreshnessPlotProps): JSX.Element {
  const { timesMs, curve, strict } = staleness;
  const at = (index: number): number => timesMs[index] ?? 0;
  return (
    <Chart
      label={text.plot({ now, strict })}
      x={{ kind: "linear", from: 0, to: at(timesMs.length - 1), label: text.axisTime, format: significant }}
      y={{ kind: "linear", from: 0, to: 1, label: text.axisFresh, format: percent }}
      bands={strict ? [] : [{ reaches: curve.map(({ low, high }, index) => [at(index), low, high]) }]}
      lines={[
        {
          points: curve.map(({ probability }, index) => [at(index), probability]),
          look: "main",
          name: text.lineFresh(state.r, state.w),
        },
      ]}
      markers={[{ x: 0, y: curve[0]?.probability ?? 0, text: now }]}
    />
  );
}

function SizeControls({ state, change }: Calculator<QuorumState>): JSX.Element {
  const { n, r, w } = state;
  const size = { min: 1, step: 1, format: (value: number) => fixed(value) };
  return (
    <ModelControls>
      <Slider
        {...size}
        label={text.n}
        value={n}
        max={COPIES_MAX}
        onChange={(value) => change({ n: value, r: Math.min(r, value), w: Math.min(w, value) })}
      />
      <Slider {...size} label={text.w} value={w} max={n} onChange={(value) => change({ w: value })} />
      <Slider {...size} label={text.r} value={r} max={n} onChange={(value) => change({ r: value })} />
    </ModelControls>
  );
}

function DelayControls({ state, change }: Calculator<QuorumState>): JSX.Element {
  return (
    <ModelControls>
      <FactorSlider
        label={text.down}
        value={state.down}
        {...COPY_DOWN}
        format={percent}
        onChange={(down) => change({ down })}
      />
      <FactorSlider
        label={text.writeMs}
        value={state.writeMs}
        {...DELAY_MS}
        format={inMs}
        onChange={(writeMs) => change({ writeMs })}
      />
      <FactorSlider
        label={text.otherMs}
        value={state.otherMs}
        {...DELAY_MS}
        format={inMs}
        onChange={(otherMs) => change({ otherMs })}
      />
    </ModelControls>
  );
}
