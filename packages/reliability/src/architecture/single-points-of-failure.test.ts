import fc from "fast-check";
import { expect, test } from "vitest";
import { anySystem } from "../fixtures.ts";
import { failsWithout } from "./fails-without.ts";
import { singlePointsOfFailure } from "./single-points-of-failure.ts";
import type { System } from "./system.ts";

const twoWebServers: System = {
  service: "shop",
  components: [
    { name: "shop", dependsOn: ["balancer", { anyOf: ["web-1", "web-2"] }] },
    { name: "balancer", dependsOn: ["power"] },
    { name: "web-1", dependsOn: ["power", "database"] },
    { name: "web-2", dependsOn: ["power", "database"] },
    { name: "database", dependsOn: [{ anyOf: ["disk-1", "disk-2"] }] },
    { name: "disk-1" },
    { name: "disk-2" },
    { name: "power" },
  ],
};

test("What is doubled is not a single point, what both copies need is", () => {
  // By hand: removing each component in turn.
  expect(singlePointsOfFailure(twoWebServers)).toEqual(["balancer", "database", "power"]);
});

test("A group with one member is no group", () => {
  const system: System = {
    service: "api",
    components: [{ name: "api", dependsOn: [{ anyOf: ["only"] }] }, { name: "only" }],
  };
  expect(singlePointsOfFailure(system)).toEqual(["only"]);
});

test("Each single point takes the service down and nothing else does", () => {
  fc.assert(
    fc.property(anySystem, (system) => {
      const points = singlePointsOfFailure(system);
      for (const { name } of system.components) {
        if (name === system.service) continue;
        expect(points.includes(name)).toBe(failsWithout({ system, failed: [name] }));
      }
    }),
  );
});
