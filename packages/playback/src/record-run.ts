import { describeSchedule, eventKinds, type Operation, type Property, type Run } from "@standby/simulator";
import { briefSnapshot } from "./brief-snapshot.ts";
import type { RecordedOperation, RecordedRun, ShownViolation } from "./recorded-run.ts";

/**
 * A run as plain data, judged by what its system promises.
 *
 * @throws TypeError where the run has no trace
 */
export function recordRun(run: Run, properties: readonly Property[]): RecordedRun {
  const { trace, untilUs } = run;
  if (trace === null) throw new TypeError("run has no trace: make it with isTraced");
  const { times, kinds, nodes, peers, causes } = trace.columns();
  return {
    seed: run.seed,
    hash: run.hash,
    untilUs,
    names: trace.names,
    kindNames: eventKinds,
    times,
    kinds,
    nodes,
    peers,
    causes,
    details: trace.events().map(({ detail }) => detail),
    firstEvent: 0,
    snapshots: trace.snapshots.map(briefSnapshot),
    operations: run.operations.map((operation) => shownOperation(operation, untilUs)),
    faults: run.faults.map(({ fault, hit, beganAtUs, endsAtUs }) => ({
      label: fault.kind.replaceAll("-", " "),
      sentence: describeSchedule([fault]),
      hit,
      fromUs: beganAtUs,
      toUs: Math.min(endsAtUs, untilUs),
    })),
    isJudged: properties.length > 0,
    violation: violationOf(run, properties),
  };
}

function shownOperation(operation: Operation, untilUs: number): RecordedOperation {
  const { number, client, kind, key, input, output, outcome, invokedAtUs, returnedAtUs, by, epoch } =
    operation;
  const endUs = Math.min(returnedAtUs, untilUs);
  return { number, client, kind, key, input, output, outcome, invokedAtUs, returnedAtUs: endUs, by, epoch };
}

function violationOf(run: Run, properties: readonly Property[]): ShownViolation | null {
  for (const property of properties) {
    const found = property.judge(run);
    if (found === null || found === "unknown") continue;
    const { atUs, firstBadEvent, operations } = found;
    return { property: property.name, atUs, sentence: `${firstBadEvent}.`, operations };
  }
  return null;
}
