import { expect, test } from "vitest";
import { errorBudgetRequests } from "./error-budget-requests.ts";

test("99.9 % of three million requests let 3,000 fail", () => {
  // Closed form: 0.001 · 3,000,000, of which 1,200 are two fifths.
  const found = errorBudgetRequests({ unavailability: 0.001, requests: 3_000_000, failed: 1200 });
  expect(found).toEqual({ budget: 3000, left: 1800, usedFraction: 0.4 });
});

test("Few requests have a budget of less than one", () => {
  const found = errorBudgetRequests({ unavailability: 0.001, requests: 100, failed: 1 });
  expect(found.budget).toBeCloseTo(0.1, 15);
  expect(found.usedFraction).toBeCloseTo(10, 12);
});
