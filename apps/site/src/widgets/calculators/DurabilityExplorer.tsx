import {
  annualLossProbability,
  mttdl,
  ninesOfDurability,
  periodModelLoss,
  rateFromAfr,
  storageOverhead,
} from "@standby/reliability";
import type { JSX } from "preact";
import { durabilityText as text } from "../../strings/calculators/durability.en.ts";
import { duration, fixed, percent, scientific, significant } from "../format.ts";
import { Choice } from "../model/Choice.tsx";
import { FactorSlider } from "../model/FactorSlider.tsx";
import { ModelButton } from "../model/ModelButton.tsx";
import { ModelControls } from "../model/ModelPanel.tsx";
import { Slider } from "../model/Slider.tsx";
import { Stat, Stats } from "../model/Stats.tsx";
import { CalculatorPanel } from "../state/CalculatorPanel.tsx";
import { useCalculator, type Calculator, type CalculatorProps } from "../state/use-calculator.ts";
import { DurabilityPlot } from "./DurabilityPlot.tsx";
import {
  AFR,
  durabilityCodec,
  durabilityDefaults,
  LAYOUTS,
  REBUILD_HOURS,
  REPAIRS,
  UNITS_MAX,
  type DurabilityState,
} from "./durability-state.ts";

const YEAR_HOURS = 8760;

/** How likely copies or a code lose data within a year, and what they cost in storage. */
export function DurabilityExplorer(props: CalculatorProps<DurabilityState>): JSX.Element {
  const calculator = useCalculator("durability", durabilityCodec, durabilityDefaults, props);
  const { k, n, afr, rebuildHours, repairs } = calculator.state;
  const store = { n, k, mtbfHours: 1 / rateFromAfr({ afr, meaning: "rate" }), mttrHours: rebuildHours };
  const mttdlHours = mttdl({ ...store, repairs });
  const lossProbability = annualLossProbability({ mttdlHours });
  const overhead = significant(storageOverhead(store));
  const loss = chance(lossProbability);
  return (
    <CalculatorPanel
      calculator={calculator}
      title={text.title}
      hint={text.hint}
      summary={text.summary({ k, n, loss, overhead })}
      assumptions={text.assumptions}
    >
      <DurabilityControls {...calculator} />
      <DurabilityPlot state={calculator.state} loss={lossProbability} written={loss} />
      <Stats>
        <Stat
          name={text.loss}
          value={loss}
          note={text.lossNote(significant(ninesOfDurability({ lossProbability })))}
        />
        <Stat
          name={text.mean}
          value={text.years(significant(mttdlHours / YEAR_HOURS))}
          note={text.meanNote}
        />
        <Stat name={text.overhead} value={text.bytes(overhead)} note={text.overheadNote(k)} />
        <Stat
          name={text.vendors}
          value={chance(periodModelLoss(store).annualLossProbability)}
          note={text.vendorsNote}
        />
      </Stats>
    </CalculatorPanel>
  );
}

/** A probability as a percentage while that says something, and with a power of ten below. */
function chance(probability: number): string {
  return probability >= 0.001 ? percent(probability) : scientific(probability);
}

function DurabilityControls({ state, change }: Calculator<DurabilityState>): JSX.Element {
  const { k, n } = state;
  return (
    <>
      <ModelControls>
        <Slider
          label={text.n}
          value={n}
          min={1}
          max={UNITS_MAX}
          step={1}
          format={fixed}
          onChange={(value) => change({ n: value, k: Math.min(k, value) })}
        />
        <Slider
          label={text.k}
          value={k}
          min={1}
          max={n}
          step={1}
          format={fixed}
          onChange={(value) => change({ k: value })}
        />
        <FactorSlider
          label={text.afr}
          value={state.afr}
          {...AFR}
          format={percent}
          onChange={(afr) => change({ afr })}
        />
        <FactorSlider
          label={text.rebuild}
          value={state.rebuildHours}
          {...REBUILD_HOURS}
          format={(hours) => duration(hours * 3600)}
          onChange={(rebuildHours) => change({ rebuildHours })}
        />
        <Choice
          label={text.repairs}
          name="durability-repairs"
          value={state.repairs}
          options={REPAIRS.map((value) => ({ value, text: text.repair[value] }))}
          onChange={(repairs) => change({ repairs })}
        />
      </ModelControls>
      <ModelControls>
        <span>{text.layouts}</span>
        {LAYOUTS.map((layout) => (
          <ModelButton key={layout.n} onClick={() => change(layout)}>
            {text.layout(layout.k, layout.n)}
          </ModelButton>
        ))}
      </ModelControls>
    </>
  );
}
