import type { Evidence } from "@standby/contract";
import { USUAL_WORKLOAD } from "../actors/usual-workload.ts";
import { withWorkload } from "../actors/with-workload.ts";
import { run, type Run } from "../kernel/run.ts";
import type { System } from "../kernel/system.ts";

/** Makes the run of an evidence again, with its trace. */
export function replay(
  system: System,
  { seed, schedule, workload = USUAL_WORKLOAD }: Pick<Evidence, "seed" | "schedule" | "workload">,
  untilUs = 20_000_000,
): Run {
  return run({ system: withWorkload(system, workload), seed, schedule, untilUs, isTraced: true });
}
