import { describe, expect, test } from "vitest";
import { quantiles } from "../chance/distribution.ts";
import { randomSchedules } from "../faults/random-schedules.ts";
import { NotSurvived } from "../grading/not-survived.ts";
import { survives } from "../grading/survives.ts";
import { linearizable } from "../properties/linearizable.ts";
import { servesOutsideOfFaults } from "../properties/serves-outside-of-faults.ts";
import { QuorumStore, type QuorumOptions } from "./quorum-store.ts";
import { USUAL_WORKLOAD } from "./usual-workload.ts";

const REPLICAS = ["a", "b", "c"];

/** How many of 40 runs keep their promises; the property that the first other one broke. */
function survived(options: Pick<QuorumOptions, "r" | "w" | "repair">): {
  runs: number;
  broken: string | null;
} {
  const system = {
    nodes: REPLICAS.map((name) => ({
      name,
      create: () => new QuorumStore({ replicas: REPLICAS, timeoutUs: 200_000, ...options }),
    })),
    // One message in ten is late, and does not hold up those behind it.
    network: {
      latency: quantiles([
        [0, 500],
        [0.9, 1_500],
        [1, 80_000],
      ]),
      reorderingUs: 1,
    },
  };
  const schedule = randomSchedules({
    targets: { servers: REPLICAS },
    templates: ["random", "swizzle", "zone-loss"],
    fromUs: 300_000,
    limits: { overAtUs: 3_000_000, faultsMax: 6 },
  });
  const properties = [linearizable(), servesOutsideOfFaults({ share: 0.95, marginUs: 1_000_000 })];
  const workload = { ...USUAL_WORKLOAD, keys: 2, readShare: 0.85, everyUs: 8_000, timeoutUs: 300_000 };
  try {
    const all = survives(system, {
      seeds: 40,
      schedule,
      properties,
      workload,
      untilUs: 5_000_000,
      shrinkMax: 0,
    });
    return { runs: all.survived, broken: null };
  } catch (error) {
    if (!(error instanceof NotSurvived)) throw error;
    return { runs: error.survival.survived, broken: error.evidence.property };
  }
}

describe("With three replicas", () => {
  test("R = W = 2 with write-back cannot be told from one server, whatever fails", () => {
    expect(survived({ r: 2, w: 2, repair: "write-back" })).toEqual({ runs: 40, broken: null });
  });

  test("R = W = 2 without write-back lets a read be older than the read before it", () => {
    const { runs, broken } = survived({ r: 2, w: 2, repair: "none" });
    expect(broken).toBe("each read gives what was written last");
    expect(runs).toBeLessThan(38);
  });

  test("R = W = 1 reads what is out of date, even without any fault", () => {
    const { runs, broken } = survived({ r: 1, w: 1, repair: "repair" });
    expect(broken).toBe("each read gives what was written last");
    expect(runs).toBeLessThan(10);
  });
});
