import fc from "fast-check";
import { expect, test } from "vitest";
import { anySystem } from "../fixtures.ts";
import { failsWithout } from "./fails-without.ts";

test("Two of two alternatives take the service down, one does not", () => {
  const system = {
    service: "api",
    components: [{ name: "api", dependsOn: [{ anyOf: ["a", "b"] }] }, { name: "a" }, { name: "b" }],
  };
  expect(failsWithout({ system, failed: new Set(["a"]) })).toBe(false);
  expect(failsWithout({ system, failed: new Set(["a", "b"]) })).toBe(true);
});

test("More failures never bring a service back", () => {
  fc.assert(
    fc.property(anySystem, fc.nat(), fc.nat(), (system, pick, another) => {
      const { components } = system;
      const first = components[pick % components.length]!.name;
      const second = components[another % components.length]!.name;
      if (failsWithout({ system, failed: [first] })) {
        expect(failsWithout({ system, failed: [first, second] })).toBe(true);
      }
    }),
  );
});
