import { downtimePerYear } from "@standby/reliability";
import {
  duration,
  fixed,
  ModelControls,
  ModelPanel,
  percent,
  Slider,
  Stat,
  Stats,
} from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { MONTH_HOURS, shortage, type Shortage } from "./upkeep.ts";
import "./model.css";

const MOST_SPARES = 3;

/** How much of a fleet's shortage falls into the hours in which one unit is out of service. */
export default function UpkeepModel() {
  const [needed, setNeeded] = useState(2);
  const [spares, setSpares] = useState(1);
  const [unavailability, setUnavailability] = useState(0.01);
  const [hoursOut, setHoursOut] = useState(2);
  const n = needed + spares;
  const found = shortage({ needed, n, unavailability, hoursOut });
  const yearly = (share: number): string => duration(downtimePerYear({ unavailability: share }));
  return (
    <ModelPanel
      title="A spare, and what maintenance leaves of it"
      hint="Each unit is out of service for some hours a month, one unit at a time. Change how many are needed and how many are spare."
      summary={sentence(found, spares)}
    >
      <ModelControls>
        <Slider
          label="Needed (N)"
          value={needed}
          min={1}
          max={10}
          step={1}
          format={fixed}
          onChange={setNeeded}
        />
        <Slider
          label="Spare (M)"
          value={spares}
          min={0}
          max={MOST_SPARES}
          step={1}
          format={fixed}
          onChange={setSpares}
        />
        <Slider
          label="Each is down by chance"
          value={unavailability}
          min={0.001}
          max={0.05}
          step={0.001}
          format={(value) => percent(value, 1)}
          onChange={setUnavailability}
        />
        <Slider
          label="Each is out by plan"
          value={hoursOut}
          min={0}
          max={MONTH_HOURS / 40}
          step={0.5}
          format={(value) => `${fixed(value, 1)} h a month`}
          onChange={setHoursOut}
        />
      </ModelControls>
      <Shares {...found} />
      <Stats>
        <Stat
          name="Too few, all in service"
          value={percent(found.usually)}
          note={`the fleet is N+${spares}`}
        />
        <Stat
          name="Too few, one out"
          value={percent(found.meanwhile)}
          note={spares === 0 ? "one is missing" : `the fleet is N+${spares - 1}`}
        />
        <Stat name="Too few, in a year" value={yearly(found.total)} />
      </Stats>
    </ModelPanel>
  );
}

/** The share of time in which a unit is out, and the share of the shortage that falls into it. */
function Shares({ outShare, partMeanwhile }: Shortage) {
  return (
    <div class="upkeep-rows" aria-hidden="true">
      <div>
        Time in which a unit is out by plan: {percent(outShare, 1)}
        <div class="upkeep-bar">
          <span class="upkeep-out" style={{ width: `${outShare * 100}%` }} />
        </div>
      </div>
      <div>
        Shortage that falls into it: {percent(partMeanwhile, 1)}
        <div class="upkeep-bar is-shortage">
          <span class="upkeep-out" style={{ width: `${partMeanwhile * 100}%` }} />
        </div>
      </div>
    </div>
  );
}

function sentence({ outShare, partMeanwhile }: Shortage, spares: number): string {
  if (outShare === 0)
    return "No unit is ever out of service by plan, which is the calculation that most plans stop at.";
  if (spares === 0) return "Without a spare, maintenance is an outage.";
  return `In ${percent(outShare, 1)} of the time a unit is out, and ${percent(partMeanwhile, 0)} of the shortage falls into it.`;
}
