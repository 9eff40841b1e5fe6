import { faultSchedule, type FaultSchedule } from "@standby/contract";
import type { RecordedRun } from "@standby/playback";
import { run } from "@standby/simulator";
import { recorded } from "./recorded.ts";
import { SCENARIOS, type RunRequest } from "./scenario-names.ts";
import { scenarios } from "./scenarios.ts";

/** What came of a request. */
export type Simulated =
  | {
      readonly kind: "run";
      readonly run: RecordedRun;
      /** What came of it in words, where the scenario tells it. */
      readonly told?: string;
    }
  | { readonly kind: "problem"; readonly problem: string };

/** So many faults are more than anybody can read, and a link could ask for any number. */
const FAULTS_MAX = 40;

/** Makes the run that a request asks for; a request that cannot be met is a problem in words. */
export function simulate(request: RunRequest): Simulated {
  try {
    if (!SCENARIOS.includes(request.scenario)) throw new RangeError("There is no system of that name");
    const schedule = readSchedule(request.schedule);
    const { system, untilUs, properties } = scenarios[request.scenario];
    const made = run({ system, seed: request.seed, schedule, untilUs, isTraced: true });
    return recorded(made, properties);
  } catch (error) {
    return { kind: "problem", problem: error instanceof Error ? error.message : String(error) };
  }
}

function readSchedule(text: string): FaultSchedule {
  const read = faultSchedule.max(FAULTS_MAX).safeParse(JSON.parse(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const [index, field] = issue?.path ?? [];
  const where = typeof index === "number" ? `Fault ${index + 1}${field ? `, ${String(field)}` : ""}: ` : "";
  throw new RangeError(`${where}${issue?.message ?? "The schedule cannot be read"}`);
}
