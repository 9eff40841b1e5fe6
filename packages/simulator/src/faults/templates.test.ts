import { faultSchedule, type FaultSchedule } from "@standby/contract";
import { describe, expect, test } from "vitest";
import { randomStreamFor } from "../chance/random-stream-for.ts";
import { limited } from "./limited.ts";
import { randomSchedules } from "./random-schedules.ts";
import { templates, type TemplateName } from "./templates.ts";

const TARGETS = {
  servers: ["a", "b", "c"],
  primary: "current primary",
  controller: "controller",
  zones: ["zone-a", "zone-b"],
};
const AT = 1_000_000;
const NAMES = Object.keys(templates) as TemplateName[];
const drawn = (name: TemplateName): FaultSchedule[] =>
  Array.from({ length: 100 }, (_, seed) => templates[name](randomStreamFor(seed, "schedule"), TARGETS, AT));

describe.each(NAMES)("%s", (name) => {
  test("draws schedules in the contract's shape, none of it before its time or for ever", () => {
    for (const schedule of drawn(name)) {
      expect(faultSchedule.parse(schedule)).toEqual(schedule);
      expect(schedule.length).toBeGreaterThan(0);
      for (const { at, duration } of schedule) {
        expect(at).toBeGreaterThanOrEqual(AT);
        expect(duration).toBeGreaterThan(0);
      }
    }
  });

  test("does without a primary, a controller and zones", () => {
    const { servers } = TARGETS;
    const schedule: FaultSchedule = templates[name](randomStreamFor(1, "schedule"), { servers }, AT);
    for (const { target, against = [] } of schedule) {
      for (const hit of [...target, ...against]) expect(servers).toContain(hit);
    }
  });
});

test("asymmetric-primary: one side of every fault is the primary, and somebody still reaches it", () => {
  for (const [fault] of drawn("asymmetric-primary")) {
    expect([fault?.target, fault?.against]).toContainEqual(["current primary"]);
  }
});

test("paused-controller: the primary is hit while the controller stands still", () => {
  for (const [pause, second] of drawn("paused-controller")) {
    expect(pause).toMatchObject({ kind: "pause", target: ["controller"] });
    expect(second?.target).toEqual(["current primary"]);
    expect(second?.at).toBeLessThanOrEqual(AT + (pause?.duration ?? 0));
  }
});

test("swizzle: servers are cut off in one order, and all of them at once before the first comes back", () => {
  for (const schedule of drawn("swizzle")) {
    const ends = schedule.map(({ at, duration }) => at + duration);
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(Math.max(...schedule.map(({ at }) => at)));
    expect(new Set(schedule.flatMap(({ target }) => target)).size).toBe(schedule.length);
  }
});

test("correlated-burst: at least two servers go down for one reason", () => {
  for (const [fault] of drawn("correlated-burst")) expect(fault?.target.length).toBeGreaterThanOrEqual(2);
});

test("bad-rollout: only the last server of the rollout gets the version that does not start", () => {
  for (const schedule of drawn("bad-rollout")) {
    expect(schedule.map(({ kind }) => kind)).toEqual([...schedule.slice(1).map(() => "crash"), "bad-deploy"]);
  }
});

test("Limits cut a schedule to what is over in time, and to so many faults", () => {
  const crash = (at: number, duration: number) => ({ at, duration, kind: "crash" as const, target: ["a"] });
  const burst = { at: 700, duration: 0, kind: "correlated-burst" as const, target: ["a", "b"], amount: 50 };
  const limits = { overAtUs: 1_000, faultsMax: 3, without: ["loss" as const] };
  const loss = { at: 0, duration: 5, kind: "loss" as const, target: ["a"] };
  expect(
    limited([loss, crash(1_000, 5), crash(100, 0), crash(900, 500), burst, crash(0, 9)], limits),
  ).toEqual(
    // The second server of the burst comes back 50 µs after the first, so it all ends 100 µs sooner.
    [crash(100, 900), crash(900, 100), { ...burst, duration: 200 }],
  );
});

test("A seed always has the same schedule, others have others, and all keep to the limits", () => {
  const schedules = randomSchedules({
    targets: TARGETS,
    templates: NAMES,
    fromUs: 500_000,
    limits: { overAtUs: 4_000_000, faultsMax: 5 },
  });
  const all = Array.from({ length: 200 }, (_, seed) => schedules(seed));
  expect(all[7]).toEqual(schedules(7));
  expect(new Set(all.map((schedule) => JSON.stringify(schedule))).size).toBe(200);
  for (const schedule of all) {
    expect(schedule.length).toBeLessThanOrEqual(5);
    for (const { at, duration } of schedule) {
      expect(at).toBeGreaterThanOrEqual(500_000);
      expect(at + duration).toBeLessThanOrEqual(4_000_000);
    }
  }
});

test("No schedule is empty, even where much of what is drawn lies beyond the limits", () => {
  const narrow = { overAtUs: 1_500_000, faultsMax: 1, without: ["loss" as const] };
  for (const name of NAMES) {
    const schedules = randomSchedules({
      targets: TARGETS,
      templates: [name],
      fromUs: 1_000_000,
      limits: narrow,
    });
    for (let seed = 1; seed <= 300; seed++) expect(schedules(seed), `${name}, ${seed}`).toHaveLength(1);
  }
});

test("Limits that leave nothing are refused", () => {
  const schedules = randomSchedules({
    targets: TARGETS,
    templates: ["correlated-burst"],
    fromUs: 0,
    limits: { overAtUs: 1_000_000, faultsMax: 1, without: ["correlated-burst"] },
  });
  expect(() => schedules(3)).toThrow(
    new RangeError("The limits leave nothing of 100 schedules drawn for the seed 3"),
  );
});

test("The first seeds begin with each template in turn, whatever number they are", () => {
  const schedules = randomSchedules({
    targets: TARGETS,
    templates: ["correlated-burst", "paused-primary", "swizzle"],
    fromUs: 500_000,
    limits: { overAtUs: 8_000_000, faultsMax: 8 },
  });
  const firsts = [1, 2, 3, 4, 0, -1].map((seed) => schedules(seed)[0]?.kind);
  expect(firsts).toEqual([
    "correlated-burst",
    "slow-link",
    "partition",
    "correlated-burst",
    "partition",
    "slow-link",
  ]);
});

test("An unknown template is refused by name", () => {
  const options = { targets: TARGETS, fromUs: 0, limits: { overAtUs: 1, faultsMax: 1 } };
  expect(() => randomSchedules({ ...options, templates: ["flood" as TemplateName] })).toThrow(
    new RangeError('There is no template "flood"'),
  );
});
