import { fleetClass, utilisationAfterFailures, utilisationCeiling, zoneSpread } from "@standby/reliability";
import type { JSX } from "preact";
import { headroomText as text } from "../../strings/calculators/headroom.en.ts";
import { Bars, type Bar } from "../chart/Bars.tsx";
import { fixed, percent, significant } from "../format.ts";
import { ModelControls } from "../model/ModelPanel.tsx";
import { NumberField } from "../model/NumberField.tsx";
import { Slider } from "../model/Slider.tsx";
import { Stat, Stats } from "../model/Stats.tsx";
import { CalculatorPanel } from "../state/CalculatorPanel.tsx";
import { useCalculator, type Calculator, type CalculatorProps } from "../state/use-calculator.ts";
import {
  headroomCodec,
  headroomDefaults,
  LOAD,
  UNITS_MAX,
  ZONES_MAX,
  type HeadroomState,
} from "./headroom-state.ts";

const FAILURES_SHOWN = 4;
/** A bar that fills its row; what is fuller is cut off, and its number says how full. */
const FULL = 1.5;

/** How many units a fleet can lose, and what it takes to lose whole zones. */
export function HeadroomAndZones(props: CalculatorProps<HeadroomState>): JSX.Element {
  const calculator = useCalculator("headroom", headroomCodec, headroomDefaults, props);
  const { load, capacity, n, zones, zonesLost } = calculator.state;
  const carried = { load, capacityPerUnit: capacity };
  const fleet = fleetClass({ ...carried, n });
  const spread = zoneSpread({ ...carried, zones, zonesLost });
  const words = { n, label: fleet.label, spares: fleet.spares, missing: -fleet.spares };
  return (
    <CalculatorPanel
      calculator={calculator}
      title={text.title}
      hint={text.hint}
      summary={`${text.summary(words)} ${text.zonesSummary({ zones, lost: zonesLost, perZone: spread.perZone, total: spread.total })}`}
      assumptions={text.assumptions}
    >
      <LoadControls {...calculator} />
      <Bars label={text.bars} bars={barsOf(calculator.state)} full={FULL} limit={1} />
      <Stats>
        <Stat name={text.fleet} value={fleet.label} note={text.fleetNote(fleet.needed)} />
        {n > 1 ? (
          <Stat
            name={text.ceiling}
            value={percent(utilisationCeiling({ n, failures: 1 }))}
            note={text.ceilingNote}
          />
        ) : null}
      </Stats>
      <ZoneControls {...calculator} />
      <Stats>
        <Stat name={text.perZone} value={fixed(spread.perZone)} note={text.perZoneNote(spread.total)} />
        <Stat name={text.cost} value={`${significant(spread.costRatio)} ×`} note={text.costNote} />
        <Stat
          name={text.full}
          value={percent(spread.utilisation)}
          note={text.fullAfter(percent(spread.utilisationAfterLoss), zonesLost)}
        />
      </Stats>
    </CalculatorPanel>
  );
}

function barsOf({ load, capacity, n }: HeadroomState): Bar[] {
  return Array.from({ length: Math.min(n, FAILURES_SHOWN + 1) }, (_, failures) => {
    const value = utilisationAfterFailures({ load, capacityPerUnit: capacity, n, failures });
    const share = `${significant(value * 100)} %`;
    return {
      name: text.bar(failures),
      value,
      ...(value > 1 ? { text: text.overload(share), state: "failed" } : { text: share }),
    };
  });
}

function LoadControls({ state, change }: Calculator<HeadroomState>): JSX.Element {
  const accepts = (value: number): boolean => value >= LOAD.min && value <= LOAD.max;
  const field = { unit: text.unitOfLoad, accepts, rule: text.positive, format: String };
  return (
    <ModelControls>
      <NumberField
        id="headroom-load"
        {...field}
        label={text.load}
        value={state.load}
        onChange={(load) => change({ load })}
      />
      <NumberField
        id="headroom-capacity"
        {...field}
        label={text.capacity}
        value={state.capacity}
        onChange={(capacity) => change({ capacity })}
      />
      <Slider
        label={text.n}
        value={state.n}
        min={1}
        max={UNITS_MAX}
        step={1}
        format={fixed}
        onChange={(n) => change({ n })}
      />
    </ModelControls>
  );
}

function ZoneControls({ state, change }: Calculator<HeadroomState>): JSX.Element {
  const { zones, zonesLost } = state;
  return (
    <ModelControls>
      <Slider
        label={text.zones}
        value={zones}
        min={2}
        max={ZONES_MAX}
        step={1}
        format={fixed}
        onChange={(value) => change({ zones: value, zonesLost: Math.min(zonesLost, value - 1) })}
      />
      <Slider
        label={text.zonesLost}
        value={zonesLost}
        min={0}
        max={zones - 1}
        step={1}
        format={fixed}
        onChange={(value) => change({ zonesLost: value })}
      />
    </ModelControls>
  );
}
