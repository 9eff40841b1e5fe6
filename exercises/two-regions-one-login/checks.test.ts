import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { promised, unavailability, worthSplitting } from "./answer/index.ts";
import type { Design } from "./given/design.ts";
import { shop } from "./given/shop.ts";

/** Expects a value to be right to nine digits. */
function expectNineDigits(value: number, expected: number, what?: string): void {
  const isClose = Math.abs(value - expected) <= 1e-9 * expected;
  expect(isClose ? expected : value, what).toBe(expected);
}

/** The sum over all states of the parts in which no way serves: slow, and without any idea. */
function countStates({ down, ways }: Design): number {
  const parts = Object.entries(down);
  let sum = 0;
  for (let state = 0; state < 2 ** parts.length; state++) {
    const failed = new Set(parts.filter((_, bit) => (state >> bit) & 1).map(([name]) => name));
    if (ways.some((way) => way.every((name) => !failed.has(name)))) continue;
    sum += parts.reduce((share, [name, part]) => share * (failed.has(name) ? part : 1 - part), 1);
  }
  return sum;
}

const NAMES = ["a", "b", "c", "d", "e", "f"];
const anyDesign: fc.Arbitrary<Design> = fc
  .record({
    percents: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 6, maxLength: 6 }),
    ways: fc.array(fc.shuffledSubarray(NAMES, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ percents, ways }) => ({
    down: Object.fromEntries(NAMES.map((name, index) => [name, (percents[index] ?? 1) / 100])),
    ways,
  }));

describe("promised", () => {
  test("Two ways of a region, a login and the names multiply as if nothing were shared", () => {
    // By hand: 1 − 0.99 · 0.999 · 0.9998 is down in one way.
    expectNineDigits(promised(shop), (1 - 0.99 * 0.999 * 0.9998) ** 2, "the shop");
    const three = { down: { a: 0.1, b: 0.2 }, ways: [["a"], ["b"], ["a", "b"]] };
    expectNineDigits(promised(three), 0.0056, "a at 90 %, b at 80 %, ways through a, b, and both");
  });
});

describe("unavailability", () => {
  test("Two regions are down while the login or the names are, and while both regions are", () => {
    // By hand, from the outside in: the names are down, or they work and the login is down, or both work and ...
    expectNineDigits(unavailability(shop), 0.0002 + 0.9998 * (0.001 + 0.999 * 0.0001), "the shop");
    const apart: Design = { down: { a: 0.1, b: 0.2, c: 0.3 }, ways: [["a"], ["b"], ["c"]] };
    expectNineDigits(unavailability(apart), 0.006, "three ways that share nothing: 0.1, 0.2 and 0.3");
  });

  test("The bridge of Barlow and Proschan, with parts at 90 %, works for 97.848 % of the time", () => {
    // R. E. Barlow, F. Proschan (1975), chapter 2: 2p² + 2p³ − 5p⁴ + 2p⁵ for the bridge of five equal parts.
    const ways = ["14", "25", "135", "234"].map((names) => [...names]);
    const down = Object.fromEntries([..."12345"].map((name) => [name, 0.1]));
    const percent = (100 - unavailability({ down, ways }) * 100).toFixed(3);
    expect(percent, "the percentage of the time in which the bridge works").toBe("97.848");
  });

  test("Parts that hardly ever fail keep their nine digits", () => {
    const down = { east: 1e-7, west: 1e-7, login: 1e-15 };
    const ways = [
      ["east", "login"],
      ["west", "login"],
    ];
    expectNineDigits(unavailability({ down, ways }), 1e-15 + 1e-14);
  });

  test("Any drawing is down for as long as the sum over all states of its parts", () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        expectNineDigits(unavailability(design), countStates(design));
      }),
    );
  });
});

describe("worthSplitting", () => {
  test("The part to split is the one that leaves the least downtime, not the worst nor the one used most", () => {
    const ways = [
      ["zone", "x", "dns"],
      ["zone", "y", "dns"],
      ["z", "dns"],
    ];
    // The zone is the worst, but the third way does without it; all three need the names.
    const down = { zone: 0.05, x: 0.01, y: 0.01, z: 0.01, dns: 0.002 };
    expect(worthSplitting({ down, ways }), "the zone is worst, all ways need the names").toBe("dns");
    // With names that hardly ever fail, it pays to split the zone, which fewer ways need.
    const rarely = { ...down, dns: 1e-6 };
    expect(worthSplitting({ down: rarely, ways }), "the names hardly ever fail").toBe("zone");
    expect(worthSplitting(shop), "the shop").toBe("login");
    // Of two equals the ways name dns first; halves and quarters are exact in a computer.
    const equals = { dns: 0.5, login: 0.5, east: 0.25, west: 0.25 };
    expect(worthSplitting({ down: equals, ways: shop.ways }), "two equals, dns first in the ways").toBe(
      "dns",
    );
    // The ways decide which one is first, not the alphabet nor the list of parts.
    const mailFirst = ["mail east auth", "mail west auth"].map((names) => names.split(" "));
    const listed = { auth: 0.5, east: 0.25, mail: 0.5, west: 0.25 };
    const first = "two equals, mail first in the ways, auth first in the list of parts";
    expect(worthSplitting({ down: listed, ways: mailFirst }), first).toBe("mail");
    // A part of one's own is neither perfect nor a pair for everybody.
    const chain = ["cd", "cx", "dy"].map((names) => [...names]);
    for (const [each, part] of [
      [{ c: 0.3, d: 0.05, x: 0.5, y: 0.1 }, "d"],
      [{ c: 0.5, d: 0.1, x: 0.2, y: 0.05 }, "c"],
    ] as const) {
      const which = `ways through c and d, c and x, d and y, down ${JSON.stringify(each)}`;
      expect(worthSplitting({ down: each, ways: chain }), which).toBe(part);
    }
    const triangle = ["ax", "by", "ab"].map((names) => [...names]);
    const around = { a: 0.02, b: 0.1, x: 0.05, y: 0.05 };
    const through = "ways through a and x, b and y, a and b; b is down most";
    expect(worthSplitting({ down: around, ways: triangle }), through).toBe("b");
    const apart = { down: { a: 0.1, b: 0.2 }, ways: [["a"], ["b"]] };
    expect(worthSplitting(apart), "nothing is shared").toBeUndefined();
    // The only shared part never fails: nothing is gained, and it is still the best of those that are shared.
    const perfect = { down: { a: 0.5, b: 0.25, c: 0 }, ways: ["ac", "bc"].map((way) => [...way]) };
    expect(worthSplitting(perfect), "the only shared part never fails").toBe("c");
  });
});
