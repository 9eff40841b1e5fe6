import { expect, test } from "vitest";
import { sharedDependencies } from "./shared-dependencies.ts";
import type { System } from "./system.ts";

const replicas: System = {
  service: "orders",
  components: [
    { name: "orders", dependsOn: [{ anyOf: ["east", "west"] }] },
    { name: "east", dependsOn: ["zone-a", "login", { anyOf: ["dns-1", "dns-2"] }] },
    { name: "west", dependsOn: ["zone-b", "login", { anyOf: ["dns-1", "dns-2"] }] },
    { name: "login", dependsOn: ["keys"] },
    { name: "keys" },
    { name: "dns-1" },
    { name: "dns-2" },
    { name: "zone-a" },
    { name: "zone-b" },
  ],
};

test("Replicas share what both reach, directly, through others or as a choice", () => {
  // By hand: following every dependency of east and of west.
  expect(sharedDependencies({ system: replicas, between: ["east", "west"] })).toEqual([
    "login",
    "keys",
    "dns-1",
    "dns-2",
  ]);
});

test("The order of the two does not matter", () => {
  expect(sharedDependencies({ system: replicas, between: ["west", "east"] })).toEqual(
    sharedDependencies({ system: replicas, between: ["east", "west"] }),
  );
});
