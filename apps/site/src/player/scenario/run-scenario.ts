import { describeSchedule, run, withWorkload } from "@standby/simulator";
import { player as words } from "../../strings/player.en.ts";
import { recorded } from "../simulation/recorded.ts";
import type { Simulated } from "../simulation/simulate.ts";
import { tellRoles } from "../simulation/tell-roles.ts";
import { findScenario } from "./find-scenario.ts";
import type { ScenarioRequest } from "./lesson-scenario.ts";

/** Makes the run that a request asks for; what cannot be run is a problem in words. */
export function runScenario({ name, seed, values }: ScenarioRequest): Simulated {
  try {
    const {
      system,
      untilUs,
      schedule = [],
      workload,
      properties = [],
      tell,
    } = findScenario(name).make(values);
    const served = workload === undefined ? system : withWorkload(system, workload);
    const made = run({ system: tellRoles(served), seed, schedule, untilUs, isTraced: true });
    const told = words.told(seed, describeSchedule(schedule), tell?.(made) ?? "");
    return recorded(made, properties, told);
  } catch (error) {
    return { kind: "problem", problem: error instanceof Error ? error.message : String(error) };
  }
}
