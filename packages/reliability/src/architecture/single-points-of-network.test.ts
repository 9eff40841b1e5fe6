import { expect, test } from "vitest";
import type { Network } from "./network.ts";
import { singlePointsOfNetwork } from "./single-points-of-network.ts";

const shop: Network = {
  from: "clients",
  to: ["db-1", "db-2"],
  links: [
    ["clients", "balancer"],
    ["balancer", "web-1"],
    ["balancer", "web-2"],
    ["web-1", "db-1"],
    ["web-1", "db-2"],
    ["web-2", "db-1"],
    ["web-2", "db-2"],
  ],
};

test("The one node on every way is a single point", () => {
  // By hand: every way to a database goes through the balancer, and through nothing else every time.
  expect(singlePointsOfNetwork(shop)).toEqual(["balancer"]);
});

test("What both copies need is a single point, directly or through others", () => {
  const needs = { "web-1": ["login"], "web-2": ["login"], login: ["keys"], "db-1": ["rack-1"] };
  expect(singlePointsOfNetwork({ ...shop, needs })).toEqual(["balancer", "login", "keys"]);
});

test("A link leads one way only", () => {
  const links: Network["links"] = [
    ["clients", "a"],
    ["clients", "b"],
    ["a", "target"],
    ["target", "b"],
  ];
  // By hand: b leads nowhere, so every way goes through a.
  expect(singlePointsOfNetwork({ from: "clients", to: ["target"], links })).toEqual(["a", "target"]);
});

test("A ring has no single point between its ends", () => {
  const links: Network["links"] = [
    ["clients", "left"],
    ["clients", "right"],
    ["left", "right"],
    ["right", "left"],
    ["left", "target-1"],
    ["right", "target-2"],
  ];
  expect(singlePointsOfNetwork({ from: "clients", to: ["target-1", "target-2"], links })).toEqual([]);
});
