import { downtimePerYear, kOfNUnavailability } from "@standby/reliability";
import {
  duration,
  fixed,
  ModelButton,
  ModelControls,
  ModelPanel,
  percent,
  scientific,
  Slider,
  Stat,
  Stats,
  StateMark,
  useFailed,
} from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { fleetStates, type FleetState } from "./fleet.ts";
import "./model.css";

const MOST = 8;
/** The least fraction that has a bar: below it, only the number is shown. */
const FLOOR = 1e-12;

/** Equal servers to kill, how many are needed, and how often how many are down. */
export default function Fleet() {
  const { failed, toggle, reset } = useFailed();
  const [k, setK] = useState(4);
  const [n, setN] = useState(5);
  const [unavailability, setUnavailability] = useState(0.01);
  const names = Array.from({ length: n }, (_, index) => `Server ${index + 1}`);
  const down = names.filter((name) => failed.has(name)).length;
  const whole = kOfNUnavailability({ k, n, unavailability });
  const resize = (servers: number): void => {
    reset();
    setN(servers);
    setK(Math.min(k, servers));
  };
  return (
    <ModelPanel
      title="A fleet, and how many of it must work"
      hint="Press a server to kill it. Then change how many there are and how many it takes."
      summary={sentence(k, n, down)}
    >
      <div class="fleet-units" role="group" aria-label="The servers">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            class={`fleet-unit is-${failed.has(name) ? "failed" : "healthy"}`}
            aria-pressed={failed.has(name)}
            title={failed.has(name) ? "Repair it" : "Kill it"}
            onClick={() => toggle(name)}
          >
            <span class="fleet-name">{name}</span>
            <StateMark state={failed.has(name) ? "failed" : "healthy"} />
          </button>
        ))}
      </div>
      <ModelControls>
        <Slider label="Servers (n)" value={n} min={1} max={MOST} step={1} format={fixed} onChange={resize} />
        <Slider label="Needed (k)" value={k} min={1} max={n} step={1} format={fixed} onChange={setK} />
        <Slider
          label="Each is down"
          value={unavailability}
          min={0.001}
          max={0.2}
          step={0.001}
          format={(value) => percent(value, 1)}
          onChange={setUnavailability}
        />
        <ModelButton disabled={down === 0} onClick={reset}>
          Repair all
        </ModelButton>
      </ModelControls>
      <Distribution states={fleetStates(k, n, unavailability)} now={down} />
      <Stats>
        <Stat name="May fail" value={fixed(n - k)} note="n − k" />
        <Stat name="Enough work" value={percent(1 - whole)} />
        <Stat name="Too few, in a year" value={duration(downtimePerYear({ unavailability: whole }))} />
      </Stats>
    </ModelPanel>
  );
}

function Distribution({ states, now }: { states: readonly FleetState[]; now: number }) {
  const height = (fraction: number): string =>
    `${Math.max(0, 1 - Math.log10(Math.max(fraction, FLOOR)) / Math.log10(FLOOR)) * 68}%`;
  const words = states.map(({ down, fraction }) => `${down} down: ${share(fraction)}`).join("; ");
  return (
    <div>
      <div class="fleet-states" role="img" aria-label={`How often how many are down. ${words}.`}>
        {states.map(({ down, fraction, tooFew }) => (
          <div key={down} class={`fleet-state ${tooFew ? "is-tooFew" : ""} ${down === now ? "is-now" : ""}`}>
            <span class="fleet-fraction">{share(fraction)}</span>
            <span class="fleet-bar" style={{ height: height(fraction) }} />
          </div>
        ))}
      </div>
      <div class="fleet-counts" aria-hidden="true">
        {states.map(({ down }) => (
          <span key={down}>{down}</span>
        ))}
      </div>
      <p class="fleet-caption" aria-hidden="true">
        How many are down. Hatched: too few are left. The scale is logarithmic: from full height to half is a
        factor of a million.
      </p>
    </div>
  );
}

function share(fraction: number): string {
  return fraction >= 0.0001 ? percent(fraction, fraction >= 0.01 ? 1 : 2) : scientific(fraction, 0);
}

function sentence(k: number, n: number, down: number): string {
  const left = n - down;
  if (down === 0) return `All ${fixed(n)} work, ${fixed(k)} are needed, ${fixed(n - k)} may fail.`;
  const working = `${fixed(left)} of ${fixed(n)} still work`;
  if (left < k) return `${working}, and ${fixed(k)} are needed: too few.`;
  return left === k
    ? `${working}: just enough, and no spare left.`
    : `${working}: enough, with ${fixed(left - k)} to spare.`;
}
