import type { ScenarioAbout } from "./lesson-scenario.ts";

/** The knobs of a scenario as they stand at the beginning. */
export function startValues({ knobs }: Pick<ScenarioAbout, "knobs">): Record<string, number> {
  return Object.fromEntries(Object.entries(knobs).map(([name, { start }]) => [name, start]));
}
