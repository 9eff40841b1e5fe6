import { singlePointsOfFailure } from "@standby/reliability";
import { expect, test } from "vitest";
import { openShare, shop } from "./shop.ts";

test("The shop's single points are its only balancer and its only database", () =>
  expect(singlePointsOfFailure(shop({ balancers: 1, webServers: 3, databases: 1 }))).toEqual([
    "Balancer",
    "Database",
  ]));

test("Two of both leave no single point", () =>
  expect(singlePointsOfFailure(shop({ balancers: 2, webServers: 3, databases: 2 }))).toEqual([]));

test("Three web servers, a balancer and a database are open for 0.99 · (1 − 0.01³) · 0.99 of the time", () =>
  expect(openShare({ balancers: 1, webServers: 3, databases: 1 })).toBeCloseTo(0.99 * (1 - 1e-6) * 0.99, 14));
