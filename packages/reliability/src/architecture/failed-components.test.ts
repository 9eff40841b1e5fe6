import { expect, test } from "vitest";
import { failedComponents } from "./failed-components.ts";
import type { System } from "./system.ts";

const shop: System = {
  service: "shop",
  components: [
    { name: "shop", dependsOn: [{ anyOf: ["web-1", "web-2"] }] },
    { name: "web-1", dependsOn: ["database", "rack-1"] },
    { name: "web-2", dependsOn: ["database", "rack-2"] },
    { name: "database", dependsOn: ["rack-1"] },
    { name: "rack-1" },
    { name: "rack-2" },
  ],
};

test("A failure spreads to everything that depends on it", () => {
  // By hand: rack-1 takes the database, the database both web servers, and they the shop.
  expect(failedComponents({ system: shop, failed: ["rack-1"] })).toEqual([
    "shop",
    "web-1",
    "web-2",
    "database",
    "rack-1",
  ]);
});

test("A failure stops where another choice is left", () => {
  expect(failedComponents({ system: shop, failed: new Set(["rack-2"]) })).toEqual(["web-2", "rack-2"]);
});

test("Nothing fails where nothing has failed, even in a circle", () => {
  const circle: System = {
    service: "dns",
    components: [
      { name: "dns", dependsOn: ["network"] },
      { name: "network", dependsOn: ["dns"] },
    ],
  };
  expect(failedComponents({ system: circle, failed: [] })).toEqual([]);
  expect(failedComponents({ system: circle, failed: ["network"] })).toEqual(["dns", "network"]);
});
