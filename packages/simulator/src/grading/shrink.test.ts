import type { Fault } from "@standby/contract";
import { expect, test } from "vitest";
import { USUAL_WORKLOAD } from "../actors/usual-workload.ts";
import { randomStreamFor } from "../chance/random-stream-for.ts";
import { shrink } from "./shrink.ts";
import type { Case } from "./trial.ts";

const crash = (server: string, at: number, duration = 1_234_567): Fault => ({
  at,
  duration,
  kind: "crash",
  target: [server],
});
const caseOf = (schedule: Fault[]): Case => ({ seed: 1, schedule, workload: USUAL_WORKLOAD });
const hits = ({ schedule }: Case, server: string): boolean =>
  schedule.some(({ target }) => target.includes(server));

test("Of thirty faults the two remain that it takes, short, rounded, and with as little asked for as can be", () => {
  const random = randomStreamFor(3, "schedule");
  const many = Array.from({ length: 28 }, () =>
    crash(random.pick(["c", "d", "e"]), random.between(0, 9_000_000)),
  );
  const first = caseOf([...many.slice(0, 9), crash("a", 1_234_567), ...many.slice(9), crash("b", 7_654_321)]);
  let runs = 0;
  const smallest = shrink(first, 500, (each) => {
    runs++;
    return hits(each, "a") && hits(each, "b");
  });
  expect(smallest.schedule).toEqual([crash("a", 1_000_000, 1_000), crash("b", 8_000_000, 1_000)]);
  expect(smallest.workload).toMatchObject({ operations: 1, clients: 1, keys: 1 });
  expect(runs).toBeLessThan(150);
});

test("Times stay as fine as the failure needs them", () => {
  const first = caseOf([crash("a", 1_234_567)]);
  const [fault] = shrink(
    first,
    500,
    ({ schedule: [only] }) => only !== undefined && only.at > 1_200_000 && only.at < 1_300_000,
  ).schedule;
  expect(fault?.at).toBe(1_230_000);
});

test("Nodes are left out of a fault, and of the other side of it", () => {
  const cut: Fault = {
    at: 0,
    duration: 1_000,
    kind: "partial-partition",
    target: ["a", "b"],
    against: ["c", "d", "e"],
  };
  const { schedule } = shrink(
    caseOf([cut]),
    500,
    (each) => hits(each, "b") && each.schedule[0]?.against?.includes("d") === true,
  );
  expect(schedule).toEqual([{ ...cut, target: ["b"], against: ["d"] }]);
});

test("A fault for the rest of the run keeps lasting", () => {
  const { schedule } = shrink(caseOf([crash("a", 0, 0)]), 500, (each) => hits(each, "a"));
  expect(schedule).toEqual([crash("a", 0, 0)]);
});

test("It gives up after so many runs, with what it has, which still fails", () => {
  const first = caseOf([crash("b", 5), crash("a", 5), crash("c", 5)]);
  let runs = 0;
  const fails = (each: Case): boolean => {
    runs++;
    return hits(each, "a");
  };
  const smaller = shrink(first, 2, fails);
  expect(runs).toBe(2);
  expect(hits(smaller, "a")).toBe(true);
  expect(shrink(first, 0, fails)).toBe(first);
});
