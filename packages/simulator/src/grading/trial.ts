import type { FaultSchedule, Workload } from "@standby/contract";
import { withWorkload } from "../actors/with-workload.ts";
import { run, type Run } from "../kernel/run.ts";
import type { System } from "../kernel/system.ts";
import type { Property, Violation } from "../properties/property.ts";

/** One run to judge: plain data, so that it can be shrunk, stored and sent. */
export interface Case {
  readonly seed: number;
  readonly schedule: FaultSchedule;
  readonly workload: Workload;
}

/** What is the same for all cases of a check. */
export interface Trials {
  readonly system: System;
  readonly untilUs: number;
  readonly stepsMax: number;
  readonly properties: readonly Property[];
}

/** How a case went. */
export type Verdict =
  | { readonly kind: "kept" }
  | { readonly kind: "broken"; readonly property: Property; readonly violation: Violation }
  | { readonly kind: "unknown"; readonly why: string };

export interface Trial {
  readonly run: Run;
  readonly verdict: Verdict;
}

/** Runs a case and judges it by the properties, in their order; those of safety first. */
export function attempt(trials: Trials, each: Case, isTraced = false): Trial {
  const { untilUs, stepsMax } = trials;
  const system = withWorkload(trials.system, each.workload);
  const done = run({ system, seed: each.seed, schedule: each.schedule, untilUs, stepsMax, isTraced });
  return { run: done, verdict: judge(trials, done) };
}

function judge({ properties, stepsMax }: Trials, done: Run): Verdict {
  if (done.ending === "too-many-steps") {
    return { kind: "unknown", why: `the run takes more than ${stepsMax} simulated events` };
  }
  let unknown: Verdict | null = null;
  const inOrder = [
    ...properties.filter(({ kind }) => kind === "safety"),
    ...properties.filter(({ kind }) => kind === "availability"),
  ];
  for (const property of inOrder) {
    const violation = property.judge(done);
    if (violation === "unknown")
      unknown ??= { kind: "unknown", why: `"${property.name}" could not be decided` };
    else if (violation !== null) return { kind: "broken", property, violation };
  }
  return unknown ?? { kind: "kept" };
}
