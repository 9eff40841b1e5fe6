import { utilisationCeiling } from "@standby/reliability";
import {
  fixed,
  ModelButton,
  ModelControls,
  ModelPanel,
  percent,
  Slider,
  Stat,
  Stats,
  StateMark,
  useFailed,
} from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { fleetNow, type FleetNow } from "./fleet.ts";
import "./model.css";

const MOST = 8;

/** A fleet to kill unit by unit, under a load that the rest has to carry. */
export default function Fleet() {
  const { failed, toggle, reset } = useFailed();
  const [n, setN] = useState(3);
  const [load, setLoad] = useState(2.1);
  const names = Array.from({ length: n }, (_, index) => `Unit ${index + 1}`);
  const lost = names.filter((name) => failed.has(name)).length;
  const now = fleetNow(load, n, lost);
  const over = now.level !== null && now.level > 1;
  return (
    <ModelPanel
      title="A fleet under load"
      hint="Press a unit to kill it; the others take over its share. Then change the load and the number of units."
      summary={sentence(now, n, lost)}
    >
      <div class="kill-fleet" role="group" aria-label="The units">
        {names.map((name) => {
          const isFailed = failed.has(name);
          return (
            <button
              key={name}
              type="button"
              class={`kill-unit ${isFailed ? "is-failed" : over ? "is-over" : ""}`}
              aria-pressed={isFailed}
              title={isFailed ? "Repair it" : "Kill it"}
              onClick={() => toggle(name)}
            >
              {isFailed ? null : (
                <span
                  class="kill-fill"
                  aria-hidden="true"
                  style={{ height: `${Math.min(1, now.level ?? 0) * 100}%` }}
                />
              )}
              <span class="kill-name">{name}</span>
              <span class="kill-level">{isFailed ? "–" : percent(now.level ?? 0, 0)}</span>
              <StateMark
                state={isFailed ? "failed" : over ? "degraded" : "healthy"}
                {...(over && !isFailed ? { word: "too full" } : {})}
              />
            </button>
          );
        })}
      </div>
      <ModelControls>
        <Slider
          label="Load, in units' work"
          value={load}
          min={0.1}
          max={MOST}
          step={0.1}
          format={(value) => fixed(value, 1)}
          onChange={setLoad}
        />
        <Slider
          label="Units that you run"
          value={n}
          min={1}
          max={MOST}
          step={1}
          format={fixed}
          onChange={(units) => {
            reset();
            setN(units);
          }}
        />
        <ModelButton disabled={lost === 0} onClick={reset}>
          Repair all
        </ModelButton>
      </ModelControls>
      <Stats>
        <Stat name="N" value={fixed(now.needed)} note="units that the load takes" />
        <Stat name="With all working it is" value={now.label} />
        <Stat
          name="Ceiling for one failure"
          value={n > 1 ? percent(utilisationCeiling({ n, failures: 1 })) : "none"}
          note="how full each may be before it"
        />
      </Stats>
    </ModelPanel>
  );
}

function sentence({ needed, sparesLeft, level }: FleetNow, n: number, lost: number): string {
  if (level === null) return "No unit is left.";
  const working = `${fixed(n - lost)} of ${fixed(n)} work, each ${percent(level, 0)} full`;
  if (sparesLeft < 0) return `${working}. The load takes ${fixed(needed)}, so ${fixed(-sparesLeft)} missing.`;
  return sparesLeft === 0
    ? `${working}. The load takes all of them: the next failure is an overload.`
    : `${working}. ${fixed(sparesLeft)} more may fail.`;
}
