import { expect, test } from "vitest";
import { pricedDesigns, REGION_DOWN, ZONE_DOWN } from "./designs.ts";

const prices = { capacity: 100_000, step: 20_000, hour: 1000, serverDown: 0.01 };
const named = (name: string) => pricedDesigns(prices).find((design) => design.name === name)!;

test("Four servers without a spare are up 0.99⁴ of the time, in a zone and a region that are", () =>
  expect(1 - named("No spare").unavailability).toBeCloseTo(
    0.99 ** 4 * (1 - ZONE_DOWN) * (1 - REGION_DOWN),
    12,
  ));

test("Three places of two: enumerating 2⁹ states of places and servers gives the same", () => {
  let down = 0;
  for (let state = 0; state < 2 ** 9; state++) {
    const isUp = (bit: number) => (state & (1 << bit)) !== 0;
    let chance = 1;
    for (let bit = 0; bit < 9; bit++) {
      const fails = bit < 3 ? REGION_DOWN : prices.serverDown;
      chance *= isUp(bit) ? 1 - fails : fails;
    }
    const working = [3, 4, 5, 6, 7, 8].filter((server) => isUp(server) && isUp((server - 3) >> 1)).length;
    if (working < 4) down += chance;
  }
  expect(named("Three regions").unavailability).toBeCloseTo(down, 15);
});

test("Surviving one of three places costs half as much again, before the people", () => {
  expect(named("Three zones").runs).toBe(150_000 + 20_000);
  expect(named("One spare").runs).toBe(125_000);
});

test("Each design is up more than the one before it", () => {
  const rates = pricedDesigns(prices).map(({ unavailability }) => unavailability);
  expect(rates.toSorted((one, other) => other - one)).toEqual(rates);
});
