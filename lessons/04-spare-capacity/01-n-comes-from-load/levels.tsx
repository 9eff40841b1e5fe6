import { percent } from "@standby/site/widgets";
import { levelsOf } from "./fleet.ts";
import "./levels.css";

/** How much higher than a unit's capacity a level is drawn at most. */
const TOP = 1.25;

/** The units of a fleet as tanks: how full each is, and which ones are lost. */
export default function Levels({ fleets }: { fleets: readonly { load: number; n: number; lost: number }[] }) {
  return (
    <div class="fleet-levels not-content">
      {fleets.map(({ load, n, lost }) => (
        <div key={`${n} ${lost}`}>
          <ol class="fleet-levels-row">
            {levelsOf(load, n, lost).map((level, unit) => (
              <li key={unit} class={level === null ? "is-lost" : level > 1 ? "is-over" : ""}>
                <span class="fleet-level-tank" />
                {level === null ? null : (
                  <span
                    class="fleet-level-fill"
                    style={{ height: `${(Math.min(level, TOP) / TOP) * 100}%` }}
                  />
                )}
                <span class="fleet-level-text">{level === null ? "lost" : percent(level, 0)}</span>
              </li>
            ))}
          </ol>
          <p class="fleet-levels-name">{lost === 0 ? `${n} units, all work` : `${n} units, ${lost} lost`}</p>
        </div>
      ))}
    </div>
  );
}
