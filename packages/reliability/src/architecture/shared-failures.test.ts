import fc from "fast-check";
import { expect, test } from "vitest";
import { anySystem } from "../fixtures.ts";
import { failedComponents } from "./failed-components.ts";
import { sharedDependencies } from "./shared-dependencies.ts";
import { sharedFailures } from "./shared-failures.ts";

test("A shared dependency with an alternative left takes neither down", () => {
  const system = {
    service: "a",
    components: [
      { name: "a", dependsOn: ["login", { anyOf: ["dns-1", "dns-2"] }] },
      { name: "b", dependsOn: ["login", { anyOf: ["dns-1", "dns-2"] }] },
      { name: "login" },
      { name: "dns-1" },
      { name: "dns-2" },
    ],
  };
  // By hand: dns-1 and dns-2 stand in for each other, nothing stands in for login.
  expect(sharedFailures({ system, between: ["a", "b"] })).toEqual(["login"]);
});

test("Every shared failure is a shared dependency that takes both down", () => {
  fc.assert(
    fc.property(anySystem, fc.nat(), fc.nat(), (system, pick, another) => {
      const names = system.components.map(({ name }) => name);
      const between: [string, string] = [names[pick % names.length]!, names[another % names.length]!];
      const shared = sharedDependencies({ system, between });
      for (const name of sharedFailures({ system, between })) {
        expect(shared).toContain(name);
        expect(failedComponents({ system, failed: [name] })).toEqual(expect.arrayContaining(between));
      }
    }),
  );
});
