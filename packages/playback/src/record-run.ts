import { describeSchedule, eventKinds, type Operation, type Property, type Run } from "@standby/simulator";
import { briefSnapshot } from "./brief-snapshot.ts";
import type { RecordedOperation, RecordedRun } from "./recorded-run.ts";

/**
 * A run as plain data, judged by what its system promises.
 *
 * @throws TypeError where the run has no trace
 */
export function recordRun(run: Run, properties: readonly Property[]): RecordedRun {
  const { trace, untilUs } = run;
  if (trace === null) throw new TypeError("run has no trace: make it with isTraced");
  const { times, kinds, nodes, peers, causes } = trace.columns();
  const judged = run.ending === "finished" ? judge(run, properties) : UNDECIDED;
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
    ...judged,
  };
}

type Judged = Pick<RecordedRun, "isJudged" | "violation">;

/** What is said of a run that was given up, or that a checker could not decide: that is not a pass. */
const UNDECIDED: Judged = { isJudged: false, violation: null };

function shownOperation(operation: Operation, untilUs: number): RecordedOperation {
  const { number, client, kind, key, input, output, outcome, invokedAtUs, returnedAtUs, by, epoch } =
    operation;
  const endUs = Math.min(returnedAtUs, untilUs);
  return { number, client, kind, key, input, output, outcome, invokedAtUs, returnedAtUs: endUs, by, epoch };
}

function judge(run: Run, properties: readonly Property[]): Judged {
  let isDecided = properties.length > 0;
  for (const property of properties) {
    const found = property.judge(run);
    if (found === "unknown") isDecided = false;
    else if (found !== null) {
      const { atUs, firstBadEvent, operations } = found;
      const violation = { property: property.name, atUs, sentence: `${firstBadEvent}.`, operations };
      return { isJudged: true, violation };
    }
  }
  return isDecided ? { isJudged: true, violation: null } : UNDECIDED;
}
