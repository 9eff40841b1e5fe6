import type { Refusal } from "../refusals.ts";

const units = { n: 3, k: 4, mtbfHours: 1, mttrHours: 1 };
const cluster = { nodes: 9, failed: 2, replicas: 3, chunks: 1, scatterWidth: 2 };

function refusal(call: Refusal["call"], given: object, message: string): Refusal {
  return { call, given, error: RangeError, message };
}

/** Counts that do not fit each other. */
export const durabilityRefusals: readonly Refusal[] = [
  ...(["mttdl", "mttdlApproximation", "periodModelLoss", "storageOverhead"] as const).map((call) =>
    refusal(call, { ...units, repairs: "one" }, "k is 4, but must be a whole number from 1 to 3"),
  ),
  ...(
    [
      ["randomReplicationLossProbability", 1],
      ["copysetLossProbability", 2],
    ] as const
  ).flatMap(([call, replicasMin]) => [
    refusal(call, { ...cluster, failed: 10 }, "failed is 10, but must be a whole number from 0 to 9"),
    refusal(
      call,
      { ...cluster, nodes: 2 },
      `replicas is 3, but must be a whole number from ${replicasMin} to 2`,
    ),
  ]),
  refusal(
    "copysetLossProbability",
    { ...cluster, scatterWidth: 1 },
    "scatterWidth is 1, but must be a whole number from 2 to 8",
  ),
  refusal(
    "copysetLossProbability",
    { ...cluster, scatterWidth: 9 },
    "scatterWidth is 9, but must be a whole number from 2 to 8",
  ),
];
