import { randomSchedules, survives, templates, type TemplateName } from "@standby/simulator";
import { expect, test } from "vitest";
import { jobOfThisProcess } from "./job.ts";
import { rightSystems } from "./systems.ts";

const { variant } = jobOfThisProcess();
const { system, targets, without, options } = rightSystems[variant]!;
const names = (Object.keys(templates) as TemplateName[]).filter((name) => !without.includes(name));
const zones = targets.servers.map((name) => `zone-${name}`);

test("keeps its promises", () => {
  const schedule = randomSchedules({
    targets: { ...targets, zones },
    templates: names,
    fromUs: 500_000,
    limits: { overAtUs: 8_000_000, faultsMax: 8 },
  });
  const { survived, tried } = survives(system, { ...options, seeds: 200, schedule });
  expect(survived).toBe(tried);
});
