import { expect, test } from "vitest";
import { sharedAvailability } from "./shared-availability.ts";
import { bridge } from "./shared-fixtures.ts";

test("The bridge of five units at 90 % is up 97.848 % of the time", () => {
  // Barlow and Proschan (1975), chapter 1: 2p² + 2p³ − 5p⁴ + 2p⁵ at p = 0.9.
  expect(sharedAvailability({ tree: bridge(0.1) })).toBeCloseTo(0.97848, 14);
});

test("Two web servers behind one login are no more available than it", () => {
  // Closed form: 0.99 · (1 − 0.01²) with a service that never fails by itself.
  const found = sharedAvailability({
    system: {
      service: "shop",
      components: [
        { name: "shop", dependsOn: [{ anyOf: ["web-1", "web-2"] }] },
        { name: "web-1", dependsOn: ["login"] },
        { name: "web-2", dependsOn: ["login"] },
        { name: "login" },
      ],
    },
    levels: {
      shop: { unavailability: 0 },
      "web-1": { availability: 0.99 },
      "web-2": { availability: 0.99 },
      login: { availability: 0.99 },
    },
  });
  expect(found).toBeCloseTo(0.99 * 0.9999, 14);
});
