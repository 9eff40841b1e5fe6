import { downtimePerYear } from "@standby/reliability";
import { duration, fixed, ModelControls, ModelPanel, percent, Slider } from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { pricedDesigns, type Priced } from "./designs.ts";
import "./model.css";

const HOURS = [10, 100, 1000, 10_000, 100_000, 1_000_000] as const;
const CAPACITY = 100_000;

/** Five designs for one load, and which is cheapest when its downtime has a price. */
export default function WhatItCosts() {
  const [rung, setRung] = useState(2);
  const [step, setStep] = useState(20_000);
  const [serverDown, setServerDown] = useState(0.01);
  const hour = HOURS[rung] ?? 1000;
  const designs = pricedDesigns({ capacity: CAPACITY, step, hour, serverDown });
  const best = designs.reduce((least, design) => (total(design) < total(least) ? design : least));
  const longest = Math.max(...designs.map(total));
  return (
    <ModelPanel
      title="What a year costs"
      hint="Four servers carry the load and cost 100,000 a year. Set what an hour of downtime costs."
      summary={`Cheapest in all: ${best.name.toLowerCase()}, for ${money(total(best))} a year, of which ${money(best.downtime)} are downtime.`}
    >
      <ModelControls>
        <Slider
          label="An hour of downtime costs"
          value={rung}
          min={0}
          max={HOURS.length - 1}
          step={1}
          format={(value) => fixed(HOURS[value] ?? 0)}
          onChange={setRung}
        />
        <Slider
          label="A step of complexity costs"
          value={step}
          min={0}
          max={100_000}
          step={5000}
          format={fixed}
          onChange={setStep}
        />
        <Slider
          label="Each server is down"
          value={serverDown}
          min={0.001}
          max={0.03}
          step={0.001}
          format={(value) => percent(value, 1)}
          onChange={setServerDown}
        />
      </ModelControls>
      <ul class="price-list">
        {designs.map((design) => (
          <li key={design.name} class={design === best ? "price-best" : ""}>
            <p class="price-line">
              <span>
                {design === best ? <strong>{design.name}, cheapest</strong> : design.name}
                <span class="price-soft">
                  {" "}
                  down {duration(downtimePerYear({ unavailability: design.unavailability }))}
                </span>
              </span>
              <span>
                {money(design.runs)} + {money(design.downtime)} = {money(total(design))}
              </span>
            </p>
            <div class="price-bar" aria-hidden="true">
              <span class="price-runs" style={{ width: `${(design.runs / longest) * 100}%` }} />
              <span class="price-downtime" style={{ width: `${(design.downtime / longest) * 100}%` }} />
            </div>
          </li>
        ))}
      </ul>
      <p class="model-hint">Solid: what it costs to run. Hatched: what its downtime costs.</p>
    </ModelPanel>
  );
}

const total = ({ runs, downtime }: Priced): number => runs + downtime;
/** An amount to the nearest hundred. */
const money = (amount: number): string => fixed(Math.round(amount / 100) * 100);
