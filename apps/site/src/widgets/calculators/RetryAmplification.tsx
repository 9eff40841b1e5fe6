import {
  expectedRetryAmplification,
  failureAfterRetries,
  retryAmplification,
  retryBudgetAmplification,
} from "@standby/reliability";
import type { JSX } from "preact";
import { retriesText as text } from "../../strings/calculators/retries.en.ts";
import { Chart } from "../chart/Chart.tsx";
import { spreadOver, type Point } from "../chart/paths.ts";
import { fixed, percent, significant } from "../format.ts";
import { ModelControls } from "../model/ModelPanel.tsx";
import { Slider } from "../model/Slider.tsx";
import { Stat, Stats } from "../model/Stats.tsx";
import { CalculatorPanel } from "../state/CalculatorPanel.tsx";
import { useCalculator, type Calculator, type CalculatorProps } from "../state/use-calculator.ts";
import {
  ATTEMPTS_MAX,
  LAYERS_MAX,
  retriesCodec,
  retriesDefaults,
  SHARE,
  type RetriesState,
} from "./retries-state.ts";

const ACROSS = { kind: "linear", from: 0, to: 1 } as const;

/** How many calls reach the lowest service for one request, when layers above it retry. */
export function RetryAmplification(props: CalculatorProps<RetriesState>): JSX.Element {
  const calculator = useCalculator("retries", retriesCodec, retriesDefaults, props);
  const { attempts, layers, failing, budget } = calculator.state;
  const calls = expectedRetryAmplification({ attempts, layers, failureProbability: failing });
  const now = significant(calls);
  const worst = retryAmplification({ attempts, layers });
  const outage = significant(worst);
  const most = retryBudgetAmplification({ retryRatio: budget, layers });
  const budgeted = significant(most);
  const lost = failureAfterRetries({ attempts, layers, failureProbability: failing });
  return (
    <CalculatorPanel
      calculator={calculator}
      title={text.title}
      hint={text.hint}
      summary={text.summary({ layers, attempts, now, outage, budgeted })}
      assumptions={text.assumptions}
    >
      <RetryControls {...calculator} />
      <Chart
        label={text.plot({ now, outage, budgeted })}
        x={{ ...ACROSS, label: text.axisFailing, format: percent }}
        y={{ kind: "log", from: 1, to: topOf(worst), label: text.axisCalls, format: fixed }}
        lines={[
          {
            points: [
              [0, most],
              [1, most],
            ],
            look: "dotted",
            name: text.lineBudget,
            nameAt: "start",
          },
          ...(layers > 1
            ? [{ points: over(attempts, 1), look: "dashed" as const, name: text.lineFlat }]
            : []),
          { points: over(attempts, layers), look: "main", name: text.lineLayers(layers) },
        ]}
        markers={[{ x: failing, y: calls, text: now }]}
      />
      <Stats>
        <Stat name={text.now} value={now} />
        <Stat name={text.outage} value={outage} note={text.outageNote} />
        <Stat name={text.budgeted} value={budgeted} note={text.budgetedNote} />
        <Stat name={text.lost} value={percent(lost)} note={text.lostNote} />
      </Stats>
    </CalculatorPanel>
  );
}

/** The power of ten that leaves room above a number of calls. */
function topOf(calls: number): number {
  return 10 ** Math.max(1, Math.ceil(Math.log10(calls * 1.2)));
}

function over(attempts: number, layers: number): Point[] {
  return spreadOver(ACROSS, 101).map((failureProbability) => [
    failureProbability,
    expectedRetryAmplification({ attempts, layers, failureProbability }),
  ]);
}

function RetryControls({ state, change }: Calculator<RetriesState>): JSX.Element {
  return (
    <ModelControls>
      <Slider
        label={text.attempts}
        value={state.attempts}
        min={1}
        max={ATTEMPTS_MAX}
        step={1}
        format={fixed}
        onChange={(attempts) => change({ attempts })}
      />
      <Slider
        label={text.layers}
        value={state.layers}
        min={1}
        max={LAYERS_MAX}
        step={1}
        format={fixed}
        onChange={(layers) => change({ layers })}
      />
      <Slider
        label={text.failing}
        value={state.failing}
        {...SHARE}
        step={0.01}
        format={percent}
        onChange={(failing) => change({ failing })}
      />
      <Slider
        label={text.budget}
        value={state.budget}
        {...SHARE}
        step={0.05}
        format={percent}
        onChange={(budget) => change({ budget })}
      />
    </ModelControls>
  );
}
