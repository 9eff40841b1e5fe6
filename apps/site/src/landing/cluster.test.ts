import fc from "fast-check";
import { expect, test } from "vitest";
import { addStandby, advance, kill, OUTCOMES_KEPT, repair, startCluster, TIMING } from "./cluster.ts";
import type { Cluster } from "./cluster.ts";

const running = (ms: number): Cluster => advance(startCluster(), ms);
const withStandby = (ms: number): Cluster => advance(addStandby(running(0)), ms);

test("Ten seconds bring a request every quarter of a second, all served but the two on their way", () => {
  const cluster = running(10_000);
  expect(cluster.sent).toBe(40);
  expect(cluster.served).toBe(39 - 1);
  expect(cluster.failed).toBe(0);
  expect(cluster.underway).toHaveLength(2);
});

test("Without a standby every request fails from the kill to the repair", () => {
  const down = advance(kill(running(4_000), "A"), 6_000);
  expect(down.failed).toBe(6_000 / TIMING.requestEveryMs);
  const back = advance(repair(down, "A"), 6_000);
  expect(back.failed).toBe(down.failed);
  expect(back.served).toBe(down.served + 6_000 / TIMING.requestEveryMs);
});

test("A standby takes over after three missed heartbeats and half a second", () => {
  const killed = kill(withStandby(4_000), "A");
  const silentMs = TIMING.missesToSuspect * TIMING.heartbeatEveryMs;
  expect(advance(killed, silentMs - 1).takesOverAtMs).toBeNull();
  expect(advance(killed, silentMs).happening.kind).toBe("suspected");
  expect(advance(killed, silentMs + TIMING.promoteMs - 1).serving).toBe("A");
  const over = advance(killed, silentMs + TIMING.promoteMs);
  expect(over.serving).toBe("B");
  expect(over.happening).toMatchObject({ kind: "took-over", node: "B", outageMs: 2_000 });
});

test("The failures that are told at the takeover are all the failures of the outage", () => {
  const over = advance(kill(withStandby(4_000), "A"), 2_000);
  const later = advance(over, 20_000);
  expect(over.happening).toMatchObject({ kind: "took-over", failed: later.failed });
  // Sent in the 0.5 s before the kill and in the 2 s after it, at four a second, the last one to B.
  expect(later.failed).toBe(9);
});

test("A repaired node stands by and does not take the work back", () => {
  const over = advance(kill(withStandby(4_000), "A"), 5_000);
  const back = advance(repair(over, "A"), 5_000);
  expect(back.serving).toBe("B");
  expect(back.failed).toBe(over.failed);
  expect(advance(kill(back, "B"), 5_000).serving).toBe("A");
});

test("When both nodes are dead, nobody takes over", () => {
  const cluster = advance(kill(kill(withStandby(4_000), "A"), "B"), 10_000);
  expect(cluster.serving).toBe("A");
  expect(cluster.takesOverAtMs).toBeNull();
  expect(cluster.happening).toEqual({ kind: "killed", node: "B", serving: false, other: "dead" });
});

test("A standby that dies while it takes over does not take over", () => {
  const taking = advance(kill(withStandby(4_000), "A"), 1_600);
  expect(taking.takesOverAtMs).not.toBeNull();
  expect(advance(kill(taking, "B"), 5_000).serving).toBe("A");
});

test("A node that comes back before the takeover goes on serving", () => {
  const back = repair(advance(kill(withStandby(4_000), "A"), 1_700), "A");
  expect(advance(back, 5_000).serving).toBe("A");
});

test("Killing a dead node, repairing a live one or adding a second standby changes nothing", () => {
  const cluster = withStandby(1_000);
  expect(repair(cluster, "A")).toBe(cluster);
  expect(addStandby(cluster)).toBe(cluster);
  const dead = kill(cluster, "A");
  expect(kill(dead, "A")).toBe(dead);
  expect(kill(running(0), "B").b).toBeNull();
});

test("Only the latest outcomes are kept", () => {
  const cluster = running(60_000);
  expect(cluster.outcomes).toHaveLength(OUTCOMES_KEPT);
  expect(cluster.outcomes.at(-1)?.number).toBe(cluster.served);
});

const press = fc.constantFrom<(cluster: Cluster) => Cluster>(
  (cluster) => kill(cluster, "A"),
  (cluster) => kill(cluster, "B"),
  (cluster) => repair(cluster, "A"),
  (cluster) => repair(cluster, "B"),
  addStandby,
);
const plan = fc.array(fc.tuple(fc.integer({ min: 0, max: 4_000 }), press), { maxLength: 20 });

test("Every request that was sent is served, failed or underway, whatever is pressed", () => {
  fc.assert(
    fc.property(plan, (steps) => {
      const end = steps.reduce((cluster, [ms, act]) => act(advance(cluster, ms)), startCluster());
      expect(end.served + end.failed + end.underway.length).toBe(end.sent);
    }),
  );
});

test("The step in which time passes changes nothing", () => {
  fc.assert(
    fc.property(plan, fc.integer({ min: 1, max: 97 }), (steps, frameMs) => {
      const slowly = (cluster: Cluster, ms: number): Cluster => {
        let current = cluster;
        for (let left = ms; left > 0; left -= frameMs) current = advance(current, Math.min(left, frameMs));
        return current;
      };
      const run = (pass: typeof advance): Cluster =>
        steps.reduce((cluster, [ms, act]) => act(pass(cluster, ms)), startCluster());
      expect(run(slowly)).toEqual(run(advance));
    }),
  );
});
