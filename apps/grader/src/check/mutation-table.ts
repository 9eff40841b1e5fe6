import type { Proof } from "@standby/checks";
import { table } from "../table.ts";

const SIGNS = { passed: ".", failed: "x", errored: "!", "timed-out": "t", "not-reached": "-" } as const;

/**
 * Which mistake fails which check, for an author: a row for each mistake, a column for each check, and the checks by their
 * numbers below. A check that no mistake fails is named.
 */
export function mutationTable(proofs: readonly Proof[]): string[] {
  const mistakes = proofs.filter(({ answer }) => answer !== "solution" && answer !== "starter");
  const checks = proofs.find(({ answer }) => answer === "solution")?.report.checks ?? [];
  const stateOf = ({ report }: Proof, id: string): keyof typeof SIGNS =>
    report.checks.find((check) => check.id === id)?.state ?? "not-reached";
  const rows = mistakes.map((proof) => [proof.answer, ...checks.map(({ id }) => SIGNS[stateOf(proof, id)])]);
  const legend = checks.map(({ id }, index) => {
    const failing = mistakes.filter((proof) => stateOf(proof, id) !== "passed").length;
    const note = failing === 0 ? "no mistake fails it: probably it checks nothing" : `failed by ${failing}`;
    return [`${index + 1}`, id, note];
  });
  const head = ["mistake", ...checks.map((_check, index) => `${index + 1}`)];
  return [...table([head, ...rows]), "", ...table(legend)];
}
