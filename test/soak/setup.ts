import { expect, vi } from "vitest";
import type * as simulator from "@standby/simulator";
import { jobOfThisProcess } from "./job.ts";
import { soak } from "./soak-survives.ts";

type Simulator = typeof simulator;

/** Puts a soak in the place of `survives`, and remembers of which templates schedules are. */
vi.mock("@standby/simulator", async (original) => {
  const real = await original<Simulator>();
  const templatesOf = new WeakMap<object, ReadonlyMap<string, ReturnType<Simulator["randomSchedules"]>>>();
  const job = jobOfThisProcess();
  const calls = new Map<string, number>();
  const randomSchedules: Simulator["randomSchedules"] = (options) => {
    const schedules = real.randomSchedules(options);
    const each = options.templates.map(
      (name) => [name, real.randomSchedules({ ...options, templates: [name] })] as const,
    );
    templatesOf.set(schedules, new Map(each));
    return schedules;
  };
  const survives: Simulator["survives"] = (system, options) => {
    const title = expect.getState().currentTestName ?? "";
    const call = (calls.get(title) ?? 0) + 1;
    calls.set(title, call);
    const seeds = typeof options.seeds === "number" ? options.seeds : options.seeds.length;
    const all = { tried: seeds, survived: seeds, undecided: 0, interval: { low: 0, high: 1 } };
    // How surely a mistake is caught is a matter of the check that must fail.
    if (job.mustFail !== null && job.mustFail !== title) return all;
    const ofTemplates = templatesOf.get(options.schedule) ?? new Map<string, typeof options.schedule>();
    soak(real.survives, job, { check: title, call, system, options, ofTemplates });
    return all;
  };
  return { ...real, randomSchedules, survives };
});
