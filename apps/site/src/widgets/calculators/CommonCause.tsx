import {
  betaFactorFloor,
  betaFactorGain,
  betaFactorUnavailability,
  downtimePerYear,
  replicasThatHelp,
} from "@standby/reliability";
import type { JSX } from "preact";
import { commonCauseText as text } from "../../strings/calculators/common-cause.en.ts";
import { Chart } from "../chart/Chart.tsx";
import { downtimeAxis } from "../chart/downtime-axis.ts";
import type { Point } from "../chart/paths.ts";
import { duration, fixed, percent, significant } from "../format.ts";
import { FactorSlider } from "../model/FactorSlider.tsx";
import { ModelControls } from "../model/ModelPanel.tsx";
import { Slider } from "../model/Slider.tsx";
import { Stat, Stats } from "../model/Stats.tsx";
import { CalculatorPanel } from "../state/CalculatorPanel.tsx";
import { useCalculator, type CalculatorProps } from "../state/use-calculator.ts";
import {
  BETA,
  commonCauseCodec,
  commonCauseDefaults,
  REPLICA_DOWN,
  REPLICAS_MAX,
  type CommonCauseState,
} from "./common-cause-state.ts";

const COUNTS = Array.from({ length: REPLICAS_MAX }, (_, index) => index + 1);
/** A replica that does not halve the downtime is not worth having. */
const FACTOR = 2;

/** What more replicas are worth when they share a part of what takes them down. */
export function CommonCause(props: CalculatorProps<CommonCauseState>): JSX.Element {
  const calculator = useCalculator("common-cause", commonCauseCodec, commonCauseDefaults, props);
  const { down, beta, n } = calculator.state;
  const unit = { unavailability: down };
  const gain = betaFactorGain({ ...unit, beta, n });
  const useful = replicasThatHelp({ ...unit, beta, factor: FACTOR });
  const year = duration(secondsDown({ down, beta, n }));
  const independent = duration(secondsDown({ down, beta: 0, n }));
  return (
    <CalculatorPanel
      calculator={calculator}
      title={text.title}
      hint={text.hint}
      summary={text.summary({ n, year, independent, gain: significant(gain), helps: gain >= FACTOR })}
      assumptions={text.assumptions}
    >
      <ModelControls>
        <FactorSlider
          label={text.down}
          value={down}
          {...REPLICA_DOWN}
          format={percent}
          onChange={(value) => calculator.change({ down: value })}
        />
        <FactorSlider
          label={text.beta}
          value={beta}
          {...BETA}
          format={percent}
          onChange={(value) => calculator.change({ beta: value })}
        />
        <Slider
          label={text.n}
          value={n}
          min={1}
          max={REPLICAS_MAX}
          step={1}
          format={fixed}
          onChange={(value) => calculator.change({ n: value })}
        />
      </ModelControls>
      <ReplicasPlot state={calculator.state} year={year} />
      <Stats>
        <Stat name={text.year} value={year} />
        <Stat name={text.independent} value={independent} />
        <Stat name={text.next} value={text.divides(significant(gain))} note={text.nextNote} />
        <Stat name={text.useful} value={significant(useful)} note={text.usefulNote} />
      </Stats>
    </CalculatorPanel>
  );
}

function ReplicasPlot({ state, year }: { state: CommonCauseState; year: string }): JSX.Element {
  const { down, beta, n } = state;
  const over = (shared: number): Point[] =>
    COUNTS.map((count) => [count, secondsDown({ down, beta: shared, n: count })]);
  const floor = downtimePerYear({ unavailability: betaFactorFloor({ unavailability: down, beta }) });
  return (
    <Chart
      label={text.plot({ n, beta: percent(beta), year, floor: duration(floor) })}
      x={{
        kind: "linear",
        from: 1,
        to: REPLICAS_MAX,
        ticks: COUNTS,
        label: text.axisReplicas,
        format: String,
      }}
      y={downtimeAxis(text.axisYear)}
      lines={[
        {
          points: [
            [1, floor],
            [REPLICAS_MAX, floor],
          ],
          look: "limit",
          name: "",
        },
        { points: over(0), look: "dashed", name: text.lineIndependent, dots: true },
        { points: over(beta), look: "main", name: text.lineShared(percent(beta)), dots: true },
      ]}
      markers={[{ x: n, y: secondsDown(state), text: year }]}
    />
  );
}

function secondsDown({ down, beta, n }: CommonCauseState): number {
  return downtimePerYear({
    unavailability: betaFactorUnavailability({ unavailability: down, beta, n }),
  });
}
