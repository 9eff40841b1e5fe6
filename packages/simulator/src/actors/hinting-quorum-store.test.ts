import type { Fault } from "@standby/contract";
import { describe, expect, test } from "vitest";
import { run, type Run } from "../kernel/run.ts";
import { HintingQuorumStore } from "./hinting-quorum-store.ts";
import { QuorumStore, type QuorumOptions } from "./quorum-store.ts";
import { withWorkload } from "./with-workload.ts";

const SECOND = 1_000_000;
const REPLICAS = ["a", "b", "c"];
const OPTIONS = { replicas: REPLICAS, r: 2, w: 2, repair: "none", timeoutUs: 100_000 } as const;
const WORKLOAD = {
  clients: 1,
  keys: 20,
  readShare: 0,
  loop: "open" as const,
  everyUs: 20_000,
  operations: 100,
  timeoutUs: SECOND,
};
const DOWN: Fault = { at: SECOND, duration: SECOND, kind: "crash", target: ["c"] };

function ran(make: (options: QuorumOptions) => QuorumStore, schedule: Fault[]): Run {
  const nodes = REPLICAS.map((name) => ({ name, create: () => make(OPTIONS) }));
  // Clients ask a and b only, so that c is a replica and nothing else.
  const system = withWorkload({ nodes, entrances: ["a", "b"] }, WORKLOAD);
  return run({ system, seed: 1, untilUs: 5 * SECOND, schedule });
}

const hinting = (options: QuorumOptions): QuorumStore =>
  new HintingQuorumStore({ ...options, hintEveryUs: 200_000 });

/** How many of the keys the replicas do not agree on, and how many hints are left. */
function differing({ view }: Run): { keys: number; hints: number } {
  const disks = REPLICAS.map((name) => view.disk(name));
  const names = Object.keys(Object.assign({}, ...disks) as object);
  const keys = names.filter((name) => !name.startsWith("hint/"));
  const unequal = keys.filter((key) => new Set(disks.map((disk) => JSON.stringify(disk[key]))).size > 1);
  return { keys: unequal.length, hints: names.length - keys.length };
}

describe("After a replica was down for a second", () => {
  test("it lacks what was written meanwhile, if nobody remembers that", () => {
    expect(differing(ran((options) => new QuorumStore(options), [DOWN])).keys).toBeGreaterThan(10);
  });

  test("hints bring it all that it missed, and are forgotten then", () => {
    expect(differing(ran(hinting, [DOWN]))).toEqual({ keys: 0, hints: 0 });
  });

  test("hints survive that who has them goes down as well", () => {
    const both: Fault = { at: 1.9 * SECOND, duration: SECOND, kind: "crash", target: ["a", "b"] };
    expect(differing(ran(hinting, [DOWN, both]))).toEqual({ keys: 0, hints: 0 });
  });
});

test("A hint is no vote: with one replica of three there, nothing is acknowledged", () => {
  const away: Fault = { at: 0, duration: 0, kind: "crash", target: ["b", "c"] };
  expect(ran(hinting, [away]).operations.some(({ outcome }) => outcome === "ok")).toBe(false);
});
