import { canonical, prove, type ExerciseSource, type Proof } from "@standby/checks";
import { findLibraries } from "@standby/checks/libraries";
import { createPlainLane } from "@standby/checks/plain";
import { createVerifiedLane } from "@standby/checks/verified";
import { mutationTable } from "./mutation-table.ts";

/** What an author reads: a row per answer, and a sentence per problem. */
export interface HostsProof {
  readonly rows: readonly (readonly string[])[];
  /** Which mistake fails which check. */
  readonly mutations: readonly string[];
  readonly problems: readonly string[];
}

/** An author proves what answers do; whether a busy machine is slow meanwhile is not the question. */
const PATIENCE = 10;

/** Proves an exercise in the hosts that need no browser, and compares their reports. */
export async function proveInHosts(source: ExerciseSource, folder: string): Promise<HostsProof> {
  const libraries = findLibraries(import.meta.url);
  const patience = PATIENCE;
  const lanes = [createVerifiedLane({ libraries, patience }), createPlainLane({ folder, patience })];
  try {
    const [verified, plain] = await Promise.all(lanes.map((lane) => prove(source, lane)));
    const rows = [["answer", "must", "points", "does it", "hosts agree"]];
    const problems: string[] = [];
    for (const [index, proof] of (verified?.proofs ?? []).entries()) {
      const other = plain?.proofs[index];
      const agree = other !== undefined && canonical(proof.report) === canonical(other.report);
      rows.push(rowOf(proof, agree));
      if (proof.problem) problems.push(`${proof.answer}: ${proof.problem}.`);
      if (!agree) problems.push(disagreement(proof, other));
    }
    return { rows, mutations: mutationTable(verified?.proofs ?? []), problems };
  } finally {
    for (const lane of lanes) lane.dispose();
  }
}

function rowOf({ answer, must, report, problem }: Proof, agree: boolean): string[] {
  return [answer, must, `${report.earned}/${report.possible}`, problem ? "no" : "yes", agree ? "yes" : "no"];
}

function disagreement(proof: Proof, other: Proof | undefined): string {
  const mine = canonical(proof.report).split("\n");
  const theirs = other ? canonical(other.report).split("\n") : [];
  const line = mine.findIndex((text, index) => text !== theirs[index]);
  return `${proof.answer}: the hosts disagree: verified says ${mine[line]?.trim()}, vitest run says ${theirs[line]?.trim()}.`;
}
