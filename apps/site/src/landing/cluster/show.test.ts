import fc from "fast-check";
import { expect, test } from "vitest";
import { frameAt, OUTCOMES_SHOWN, type Frame } from "./frame-at.ts";
import { show } from "./show.ts";
import type { NodeName, Press, Showing } from "./showing.ts";
import { TIMING } from "./system.ts";

const kill = (atMs: number, node: NodeName): Press => ({ atMs, kind: "kill", node });
const repair = (atMs: number, node: NodeName): Press => ({ atMs, kind: "repair", node });
const add = (atMs: number): Press => ({ atMs, kind: "add-standby", node: "B" });
const running = (untilMs: number, ...presses: Press[]): Showing => show({ presses, fromMs: 0, untilMs });
const at = (nowMs: number, ...presses: Press[]): Frame => frameAt(running(nowMs + 5_000, ...presses), nowMs);

/** The requests that fail though nobody is dead any more: sent before, and given up a second later. */
const PATIENCE = TIMING.patienceMs;

test("Three clients that ask every three quarters of a second ask four times a second, and all is served", () => {
  const { served, failed } = at(60_000);
  expect(failed).toBe(0);
  expect(served).toBeGreaterThan(4 * 60 * 0.93);
  expect(served).toBeLessThan(4 * 60 * 1.07);
});

test("Without a standby every request fails from the kill to the repair", () => {
  const presses = [kill(4_000, "A"), repair(14_000, "A")];
  const down = at(14_000, ...presses);
  const during = down.served - at(5_000, ...presses).served;
  expect(during).toBe(0);
  expect(down.failed).toBeGreaterThan(4 * 9 * 0.8);
  const later = at(30_000, ...presses);
  expect(later.failed).toBe(at(14_000 + PATIENCE, ...presses).failed);
  expect(later.standing.told).toEqual({ kind: "repaired", node: "A", serving: true });
});

test("A controller notices three missing heartbeats, and half a second later the standby serves", () => {
  const presses = [add(4_000), kill(8_000, "A")];
  const { standings } = running(30_000, ...presses);
  const [killed, suspected, tookOver] = standings.slice(-3);
  expect(killed?.told).toEqual({ kind: "killed", node: "A", serving: true, other: "alive" });
  expect(suspected?.told.kind).toBe("suspected");
  expect(suspected?.roles).toEqual({ A: "dead", B: "taking-over" });
  expect(tookOver?.roles).toEqual({ A: "dead", B: "serving" });
  const silentMs = (suspected?.atMs ?? 0) - 8_000;
  // The last heartbeat left up to half a second before the death, and travels; so does the controller's report.
  expect(silentMs).toBeGreaterThan(TIMING.silenceMs - TIMING.heartbeatEveryMs);
  expect(silentMs).toBeLessThan(TIMING.silenceMs + 500);
  expect((tookOver?.atMs ?? 0) - (suspected?.atMs ?? 0)).toBe(TIMING.promoteMs);
});

test("The failures that are told at the takeover are all the failures of the outage", () => {
  const presses = [add(4_000), kill(8_000, "A")];
  const { told } = at(40_000, ...presses).standing;
  expect(told).toMatchObject({ kind: "took-over", node: "B", failed: at(40_000, ...presses).failed });
});

test("A repaired node stands by and does not take the work back", () => {
  const presses = [add(2_000), kill(6_000, "A"), repair(12_000, "A")];
  const { standing, failed } = at(30_000, ...presses);
  expect(standing.roles).toEqual({ A: "standby", B: "serving" });
  expect(standing.told).toEqual({ kind: "repaired", node: "A", serving: false });
  expect(failed).toBe(at(12_000, ...presses).failed);
  expect(at(40_000, ...presses, kill(30_000, "B")).standing.roles).toEqual({ A: "serving", B: "dead" });
});

test("When both nodes are dead, nobody takes over until one is repaired", () => {
  const presses = [add(2_000), kill(6_000, "A"), kill(6_500, "B")];
  const { standing } = at(20_000, ...presses);
  expect(standing.roles).toEqual({ A: "dead", B: "dead" });
  expect(standing.told).toEqual({ kind: "killed", node: "B", serving: false, other: "dead" });
  expect(at(30_000, ...presses, repair(20_000, "B")).standing.roles).toEqual({ A: "dead", B: "serving" });
});

test("A node that comes back before anybody took over goes on serving", () => {
  const presses = [add(2_000), kill(6_000, "A"), repair(7_000, "A")];
  const { roles, told } = at(20_000, ...presses).standing;
  expect(roles).toEqual({ A: "serving", B: "standby" });
  expect(told).toEqual({ kind: "repaired", node: "A", serving: true });
});

test("A node that comes back while another takes over is kept", () => {
  const presses = [add(2_000), kill(6_000, "A")];
  const suspectedMs = running(20_000, ...presses).standings.find(
    ({ told }) => told.kind === "suspected",
  )?.atMs;
  const { standings } = running(20_000, ...presses, repair((suspectedMs ?? 0) + 20, "A"));
  expect(standings.at(-1)?.roles).toEqual({ A: "serving", B: "standby" });
});

test("A standby that is added when the only node is dead takes over by itself", () => {
  const { standing } = at(20_000, kill(4_000, "A"), add(8_000));
  expect(standing.roles).toEqual({ A: "dead", B: "serving" });
  const added = at(8_500, kill(4_000, "A"), add(8_000)).standing;
  expect(added.told).toEqual({ kind: "standby-added", isLate: true });
});

test("Only the latest outcomes are shown", () => {
  const { outcomes, served, failed } = at(60_000);
  expect(outcomes).toHaveLength(OUTCOMES_SHOWN);
  expect(outcomes.at(-1)?.number).toBe(served + failed - 1);
});

test("A message that finds nobody is seen where it was lost", () => {
  const showing = running(20_000, kill(4_000, "A"));
  const lost = showing.flights.find(([, , , , , , isLost]) => isLost === 1);
  expect(frameAt(showing, lost?.[5] ?? 0).losses).toEqual([lost]);
});

const presses = fc
  .array(
    fc.record({
      atMs: fc.integer({ min: 1, max: 15_000 }),
      kind: fc.constantFrom<Press["kind"]>("kill", "repair"),
      node: fc.constantFrom<NodeName>("A", "B"),
    }),
    { maxLength: 5 },
  )
  .map((each) => [add(500), ...each].sort((one, other) => one.atMs - other.atMs).filter(isPossible));

/** What the page's buttons allow: only what lives is killed, and only what is dead repaired. */
function isPossible({ kind, node }: Press, index: number, all: readonly Press[]): boolean {
  if (kind === "add-standby") return true;
  const before = all.slice(0, index).filter((each) => each.node === node);
  const last = before.at(-1)?.kind ?? (node === "A" ? "repair" : "none");
  return kind === "kill" ? last === "repair" || last === "add-standby" : last === "kill";
}

test("What is pressed later changes nothing before it", () => {
  fc.assert(
    fc.property(presses, fc.constantFrom<NodeName>("A", "B"), (before, node) => {
      const [short, long] = [running(16_000, ...before), running(25_000, ...before, kill(16_000, node))];
      for (const nowMs of [4_000, 9_000, 15_999]) {
        expect(frameAt(long, nowMs).standing.roles).toEqual(frameAt(short, nowMs).standing.roles);
        expect(frameAt(long, nowMs).served).toBe(frameAt(short, nowMs).served);
        expect(frameAt(long, nowMs).failed).toBe(frameAt(short, nowMs).failed);
      }
    }),
    { numRuns: 25 },
  );
});
