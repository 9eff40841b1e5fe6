import { rto, rtoPercentile } from "@standby/reliability";
import type { JSX } from "preact";
import { recoveryText as text } from "../../strings/calculators/recovery.en.ts";
import { Spans, type Span } from "../chart/Spans.tsx";
import { duration } from "../format.ts";
import { Choice } from "../model/Choice.tsx";
import { DurationSlider } from "../model/DurationSlider.tsx";
import { ModelControls } from "../model/ModelPanel.tsx";
import { Stat, Stats } from "../model/Stats.tsx";
import { CalculatorPanel } from "../state/CalculatorPanel.tsx";
import { useCalculator, type Calculator, type CalculatorProps } from "../state/use-calculator.ts";
import {
  EVERY,
  LAG,
  LEFT,
  lossOf,
  recoveryCodec,
  recoveryDefaults,
  STEP,
  STEPS,
  TAKES,
  type RecoveryState,
} from "./recovery-state.ts";

/** The least that is drawn on either side of the failure. */
const SHOWN_SEC = 60;

/** What a failure takes with it, and how long the way back is. */
export function RecoveryTimeline(props: CalculatorProps<RecoveryState>): JSX.Element {
  const calculator = useCalculator("recovery", recoveryCodec, recoveryDefaults, props);
  const { state } = calculator;
  const loss = lossOf(state);
  const downSec = rto({
    detectSec: state.detect,
    decideSec: state.decide,
    restoreSec: state.restore,
    replaySec: state.replay,
    redirectSec: state.redirect,
  });
  const lateSec = rtoPercentile({ fixedSec: 0, meansSec: STEPS.map((step) => state[step]), quantile: 0.95 });
  const longest = STEPS.reduce((most, step) => (state[step] > state[most] ? step : most));
  const mean = duration(loss.meanSec);
  const worst = duration(loss.worstSec);
  const isLost = loss.worstSec > 0;
  return (
    <CalculatorPanel
      calculator={calculator}
      title={text.title}
      hint={text.hint}
      summary={text.summary({
        left: state.left,
        worst,
        mean,
        down: duration(downSec),
        longest: text.steps[longest],
      })}
      assumptions={text.assumptions}
    >
      <LossControls {...calculator} />
      <StepControls {...calculator} />
      <Spans
        label={text.timeline}
        spans={[...lostSpans(state), ...downSpans(state)]}
        moment={momentText}
        beforeSec={Math.max(SHOWN_SEC, loss.worstSec)}
        afterSec={Math.max(SHOWN_SEC, downSec)}
      />
      <Stats>
        <Stat
          name={text.rpo}
          value={isLost ? worst : text.nothing}
          note={isLost ? text.rpoNote(mean) : text.nothingNote}
        />
        <Stat name={text.down} value={duration(downSec)} note={text.downNote} />
        <Stat name={text.longest} value={text.steps[longest]} note={duration(state[longest])} />
        <Stat name={text.late} value={duration(lateSec)} note={text.lateNote} />
      </Stats>
    </CalculatorPanel>
  );
}

function momentText(sec: number): string {
  if (sec === 0) return text.failure;
  return sec < 0 ? text.before(duration(-sec)) : text.after(duration(sec));
}

function lostSpans(state: RecoveryState): Span[] {
  const { meanSec, worstSec } = lossOf(state);
  const lost = (name: string, sec: number): Span => ({
    name,
    fromSec: -sec,
    toSec: 0,
    text: sec === 0 ? text.nothing : duration(sec),
    state: "failed",
  });
  const worst = lost(text.lostWorst, worstSec);
  return meanSec === worstSec ? [worst] : [worst, lost(text.lostMean, meanSec)];
}

function downSpans(state: RecoveryState): Span[] {
  let toSec = 0;
  return STEPS.map((step) => {
    const fromSec = toSec;
    toSec += state[step];
    return { name: text.steps[step], fromSec, toSec, text: duration(state[step]), state: "degraded" };
  });
}

const timeField = (id: string, limits: { min: number; max: number }) =>
  ({
    id: `recovery-${id}`,
    ...limits,
    typed: text.typed,
    rule: text.rule(duration(limits.min), duration(limits.max)),
  }) as const;

function LossControls({ state, change }: Calculator<RecoveryState>): JSX.Element {
  return (
    <>
      <Choice
        label={text.left}
        name="recovery-left"
        value={state.left}
        options={LEFT.map((value) => ({ value, text: text.ways[value] }))}
        onChange={(left) => change({ left })}
      />
      <ModelControls>
        {state.left === "backup" ? (
          <>
            <DurationSlider
              {...timeField("every", EVERY)}
              label={text.every}
              value={state.every}
              onChange={(every) => change({ every })}
            />
            <DurationSlider
              {...timeField("takes", TAKES)}
              label={text.takes}
              value={state.takes}
              onChange={(takes) => change({ takes })}
            />
          </>
        ) : null}
        {state.left === "async" ? (
          <DurationSlider
            {...timeField("lag", LAG)}
            label={text.lag}
            value={state.lag}
            onChange={(lag) => change({ lag })}
          />
        ) : null}
      </ModelControls>
    </>
  );
}

function StepControls({ state, change }: Calculator<RecoveryState>): JSX.Element {
  return (
    <ModelControls>
      {STEPS.map((step) => (
        <DurationSlider
          key={step}
          {...timeField(step, STEP)}
          label={text.steps[step]}
          value={state[step]}
          onChange={(sec) => change({ [step]: sec })}
        />
      ))}
    </ModelControls>
  );
}
