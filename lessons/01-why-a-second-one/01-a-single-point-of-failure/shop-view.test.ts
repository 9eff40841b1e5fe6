import { expect, test } from "vitest";
import { viewShop } from "./shop-view.ts";

const bought = { balancers: 1, webServers: 3, databases: 2 };
const failed = new Set(["Database 1"]);

test("A second database that takes over by itself keeps the shop open", () =>
  expect(viewShop(bought, { failed, failover: "automatic", promoted: false }).open).toBe(true));

test("A second database that waits to be told leaves the first a single point, and the shop closed", () => {
  const view = viewShop(bought, { failed, failover: "by-hand", promoted: false });
  expect(view.open).toBe(false);
  expect(view.alone).toEqual(["Balancer", "Database 1"]);
  expect(view.sentence).toBe(
    "The shop is closed. Database 2 is healthy, and nobody has told it to take over.",
  );
});

test("Promoting it opens the shop again", () =>
  expect(viewShop(bought, { failed, failover: "by-hand", promoted: true }).open).toBe(true));

test("Machines behind a failed balancer are well and serve nobody", () => {
  const view = viewShop(bought, { failed: new Set(["Balancer"]), failover: "automatic", promoted: false });
  expect(view.states).toMatchObject({ Balancer: "failed", "Web 1": "healthy", Shop: "failed" });
  expect(view.sentence).toBe("The shop is closed: there was no second balancer to take over.");
});
