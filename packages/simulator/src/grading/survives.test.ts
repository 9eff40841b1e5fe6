import { evidence as evidenceSchema, faultSchedule } from "@standby/contract";
import { describe, expect, test } from "vitest";
import { PROPERTIES, RIGHT, SEEDS, TEMPLATES, UNTIL_US, WRONG, schedulesOf } from "../fixtures.ts";
import { replicatedStore } from "../actors/replicated-store.ts";
import type { Context, Handlers } from "../handlers/handlers.ts";
import type { System } from "../kernel/system.ts";
import type { Property } from "../properties/property.ts";
import { NotDecided, NotSurvived } from "./not-survived.ts";
import { replay } from "./replay.ts";
import { survives, type SurvivesOptions } from "./survives.ts";

const usual: SurvivesOptions = {
  seeds: 40,
  schedule: schedulesOf(),
  properties: PROPERTIES,
  untilUs: UNTIL_US,
  shrinkMax: 60,
};

function failureOf(system: System, options: Partial<SurvivesOptions> = {}): NotSurvived {
  try {
    survives(system, { ...usual, ...options });
  } catch (error) {
    if (error instanceof NotSurvived) return error;
    throw error;
  }
  throw new Error("It survived");
}

test.each(TEMPLATES)("The right system survives %s", (template) => {
  const { survived, tried } = survives(RIGHT, { ...usual, seeds: SEEDS, schedule: schedulesOf([template]) });
  expect([survived, tried]).toEqual([SEEDS, SEEDS]);
});

// Seeds of soaks in which the right system was taken for wrong: dozens of writes at once were not decided in time, or
// the network lost one or two of the few requests that were asked far from every fault.
test.each([["asymmetric-primary", [1_000_078, 1_001_229, 1_001_233]]] as const)(
  "The right system survives %s with seeds that once misled a judge",
  (template, seeds) => {
    const { survived } = survives(RIGHT, { ...usual, seeds, schedule: schedulesOf([template]) });
    expect(survived).toBe(seeds.length);
  },
);

// In the soak that found it, a write that came twice, the second time late, brought back what had been overwritten.
test("The right system that replicates synchronously survives the seed that once broke it", () => {
  const options = { ...usual, seeds: [1_000_075], schedule: schedulesOf(["random"]) };
  expect(survives(replicatedStore({ replication: "sync" }), options).survived).toBe(1);
});

describe("A system that is wrong in one way", () => {
  // The templates that are made for the mistake, and at least which share of 60 runs must find it; each share is
  // less than half of what 1,000 runs find.
  test.each([
    ["no lease at all", "paused-primary", 0.15],
    ["checks the lease on write but not on acknowledge", "paused-primary", 0.08],
    ["ignores replication lag", "correlated-burst", 0.08],
    ["promotes with one replica visible", "correlated-burst", 0.1],
    ["acknowledges before replicating", "asymmetric-primary", 0.1],
    ["renews the lease from the receipt", "paused-primary", 0.12],
  ] as const)("%s: %s finds it", (name, template, share) => {
    const { survival } = failureOf(WRONG[name]!, {
      seeds: 60,
      schedule: schedulesOf([template]),
      shrinkMax: 0,
    });
    expect(1 - survival.survived / survival.tried).toBeGreaterThan(share);
  });
});

describe("A broken promise", () => {
  const system = WRONG["acknowledges before replicating"]!;
  const schedule = schedulesOf(["asymmetric-primary"]);

  test("has evidence in the contract's shape, and can be replayed", () => {
    const { evidence, run, message } = failureOf(system, { schedule, seeds: 10 });
    expect(evidenceSchema.parse(evidence)).toEqual(evidence);
    expect(message).toMatch(
      /^It does not hold that acknowledged writes are kept\. .* It survived \d of 10 runs/,
    );
    const again = replay(system, evidence, UNTIL_US);
    expect([again.hash, again.trace?.length]).toEqual([run.hash, run.trace?.length]);
  });

  test("is shrunk to few faults that break the same promise", () => {
    const found: number[] = [];
    const { evidence } = failureOf(system, {
      schedule,
      seeds: 10,
      shrinkMax: 100,
      onViolation: (first) => found.push(first.schedule.length),
    });
    expect(found).toHaveLength(1);
    expect(evidence.schedule.length).toBe(1);
    expect(evidence.schedule[0]!.at % 100_000).toBe(0);
    expect(evidence.property).toBe("acknowledged writes are kept");
    expect(evidence.sentence).toMatch(/current primary/);
  });
});

test("A fixed schedule and a list of seeds are as good", () => {
  const { tried } = survives(RIGHT, { ...usual, seeds: [7, 8, 2 ** 40], schedule: [] });
  expect(tried).toBe(3);
});

describe("What cannot be judged is no pass", () => {
  const notDecided = (options: Partial<SurvivesOptions>): unknown => {
    try {
      return survives(RIGHT, { ...usual, seeds: 4, ...options });
    } catch (error) {
      return error;
    }
  };

  test("too many simulated events", () => {
    const error = notDecided({ stepsMax: 500 });
    expect(error).toBeInstanceOf(NotDecided);
    expect((error as NotDecided).message).toMatch(
      /^Not decided, because the run takes more than 500 simulated events\./,
    );
    expect((error as NotDecided).survival.undecided).toBe(4);
  });

  test("too much time", () => {
    let ms = 0;
    const error = notDecided({ time: { clock: () => (ms += 10), ms: 25 } });
    expect((error as NotDecided).message).toMatch(/^Not decided, because the runs take too long\./);
    expect((error as NotDecided).survival).toMatchObject({ tried: 4, survived: 2, undecided: 2 });
  });

  test("no run at all", () => {
    expect(notDecided({ seeds: [] })).toEqual(
      new RangeError("seeds is an empty list, but a check without a run would pass whatever the answer"),
    );
  });

  test("a property that cannot tell", () => {
    const shy: Property = { name: "it is so", kind: "safety", judge: () => "unknown" };
    expect((notDecided({ properties: [shy] }) as NotDecided).message).toMatch(
      /"it is so" could not be decided/,
    );
  });
});

test("State outside of the instances is found out", () => {
  let shared = 0;
  class Forgetful implements Handlers {
    onStart(ctx: Context): void {
      ctx.setTimer("x", (shared += 1));
    }
  }
  const system = { nodes: [{ name: "a", create: () => new Forgetful() }] };
  expect(() => survives(system, { ...usual, schedule: [], properties: [] })).toThrow(
    /The same seed gave two different runs/,
  );
});

test("What a handler throws is thrown as it is", () => {
  const error = new TypeError("mine");
  const handlers: Handlers = {
    onStart: () => {
      throw error;
    },
  };
  const system = { nodes: [{ name: "a", create: () => handlers }] };
  expect(() => survives(system, { ...usual, schedule: [] })).toThrow(error);
});

test("Random schedules keep to their limits and to the contract", () => {
  for (const template of TEMPLATES) {
    for (let seed = 1; seed <= 200; seed++) {
      const schedule = schedulesOf([template])(seed);
      expect(faultSchedule.parse(schedule)).toEqual(schedule);
      expect(schedule.length).toBeLessThanOrEqual(8);
      for (const { at, duration } of schedule) expect(at + duration).toBeLessThanOrEqual(8_000_000);
    }
  }
});
