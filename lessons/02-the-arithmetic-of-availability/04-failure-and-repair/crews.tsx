import { downtimePerYear, kOfNUnavailability } from "@standby/reliability";
import { duration, fixed, ModelControls, ModelPanel, Slider, Stat, Stats } from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { crewedUnavailability } from "./times.ts";

const MTBF_HOURS = 240;

/** A fleet with one, two or more repair crews, against what the count of states promises. */
export default function Crews() {
  const [n, setN] = useState(10);
  const [k, setK] = useState(8);
  const [crews, setCrews] = useState(1);
  const [mttrHours, setMttrHours] = useState(4);
  const fleet = { n, k, mtbfHours: MTBF_HOURS, mttrHours };
  const waiting = crewedUnavailability({ ...fleet, crews });
  const promised = kOfNUnavailability({ k, n, unavailability: mttrHours / (MTBF_HOURS + mttrHours) });
  const factor = waiting / promised;
  return (
    <ModelPanel
      title="Who repairs them?"
      hint="Each unit works for 10 days on average. Change how many people repair, and how long it takes them."
      summary={
        factor < 1.005
          ? "Nobody waits for a crew long enough to matter: the count of states is right."
          : `Waiting for a crew makes it ${fixed(factor, factor < 10 ? 1 : 0)} times worse than the count of states says.`
      }
    >
      <ModelControls>
        <Slider
          label="Units (n)"
          value={n}
          min={1}
          max={20}
          step={1}
          format={fixed}
          onChange={(units) => {
            setN(units);
            setK(Math.min(k, units));
          }}
        />
        <Slider label="Needed (k)" value={k} min={1} max={n} step={1} format={fixed} onChange={setK} />
        <Slider label="Crews" value={crews} min={1} max={6} step={1} format={fixed} onChange={setCrews} />
        <Slider
          label="A repair takes"
          value={mttrHours}
          min={1}
          max={48}
          step={1}
          format={(value) => `${fixed(value)} h`}
          onChange={setMttrHours}
        />
      </ModelControls>
      <Stats>
        <Stat
          name="Too few, in a year"
          value={duration(downtimePerYear({ unavailability: waiting }))}
          note={crews === 1 ? "with one crew" : `with ${fixed(crews)} crews`}
        />
        <Stat
          name="The count of states says"
          value={duration(downtimePerYear({ unavailability: promised }))}
          note="a crew for every unit"
        />
      </Stats>
    </ModelPanel>
  );
}
