import { downtimePerYear } from "@standby/reliability";
import type { JSX } from "preact";
import { failoverText as text } from "../../strings/calculators/failover.en.ts";
import { duration, percent, significant } from "../format.ts";
import { Choice } from "../model/Choice.tsx";
import { FactorSlider } from "../model/FactorSlider.tsx";
import { ModelControls } from "../model/ModelPanel.tsx";
import { Slider } from "../model/Slider.tsx";
import { Stat, Stats } from "../model/Stats.tsx";
import { CalculatorPanel } from "../state/CalculatorPanel.tsx";
import { useCalculator, type Calculator, type CalculatorProps } from "../state/use-calculator.ts";
import { FailoverPlot } from "./FailoverPlot.tsx";
import { failoverModels } from "./failover-models.ts";
import {
  FAILOVER_MODELS,
  failoverCodec,
  failoverDefaults,
  HARM,
  NODE_DOWN,
  type FailoverState,
} from "./failover-state.ts";
import "./failover.css";

/** When a standby makes things better and when worse, by four models of what can go wrong. */
export function FailoverParadox(props: CalculatorProps<FailoverState>): JSX.Element {
  const calculator = useCalculator("failover", failoverCodec, failoverDefaults, props);
  const { state } = calculator;
  const { pairDown, breakEven } = failoverModels[state.model];
  const pair = pairDown(state);
  const harmFrom = breakEven(state);
  const inYear = (unavailability: number): string =>
    text.inYear(duration(downtimePerYear({ unavailability })));
  return (
    <CalculatorPanel
      calculator={calculator}
      title={text.title}
      hint={text.hint}
      summary={`${verdict(pair, state.down)} ${harmFrom === undefined ? text.cannot : text.needs(percent(harmFrom))}`}
      assumptions={text.assumptions}
    >
      <Choice
        label={text.model}
        name="failover-model"
        value={state.model}
        options={FAILOVER_MODELS.map((value) => ({ value, text: text.models[value].name }))}
        onChange={(model) => calculator.change({ model })}
      />
      <p class="failover-says">{text.models[state.model].says}</p>
      <FailoverControls {...calculator} />
      <FailoverPlot state={state} pair={pair} breakEven={harmFrom} />
      <Stats>
        <Stat name={text.pair} value={percent(pair)} note={inYear(pair)} />
        <Stat name={text.alone} value={percent(state.down)} note={inYear(state.down)} />
        <Stat name={text.compared} value={compare(pair / state.down)} note={text.comparedNote} />
        <Stat
          name={text.breakEven}
          value={harmFrom === undefined ? text.never : percent(harmFrom)}
          note={harmFrom === undefined ? text.neverNote : text.breakEvenNote}
        />
      </Stats>
    </CalculatorPanel>
  );
}

function FailoverControls({ state, change }: Calculator<FailoverState>): JSX.Element {
  const { model } = state;
  return (
    <ModelControls>
      <FactorSlider
        label={text.down}
        value={state.down}
        {...NODE_DOWN}
        format={percent}
        onChange={(down) => change({ down })}
      />
      {model === "shared" ? (
        <ShareSlider label={text.beta} value={state.beta} onChange={(beta) => change({ beta })} />
      ) : (
        <ShareSlider
          label={text.coverage}
          value={state.coverage}
          onChange={(coverage) => change({ coverage })}
        />
      )}
      {model === "switch" ? (
        <FactorSlider
          label={text.switchDown}
          value={state.switchDown}
          {...HARM}
          format={percent}
          onChange={(switchDown) => change({ switchDown })}
        />
      ) : null}
      {model === "spurious" ? (
        <FactorSlider
          label={text.spurious}
          value={state.spurious}
          {...HARM}
          format={percent}
          onChange={(spurious) => change({ spurious })}
        />
      ) : null}
    </ModelControls>
  );
}

function ShareSlider(props: {
  label: string;
  value: number;
  onChange: (value: number) => void;
}): JSX.Element {
  return <Slider {...props} min={0} max={1} step={0.01} format={percent} />;
}

function verdict(pair: number, alone: number): string {
  const ratio = pair / alone;
  if (Math.abs(ratio - 1) < 1e-9) return text.verdict.even(percent(alone));
  return ratio < 1
    ? text.verdict.better(percent(pair), percent(alone))
    : text.verdict.worse(percent(pair), percent(alone));
}

function compare(ratio: number): string {
  if (Math.abs(ratio - 1) < 0.005) return text.same;
  return ratio < 1 ? text.less(significant(1 / ratio)) : text.more(significant(ratio));
}
