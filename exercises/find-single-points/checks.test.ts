import { singlePointsOfNetwork } from "@standby/reliability";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { singlePoints, singlePointsOnTheWay } from "./answer/index.ts";
import type { Architecture } from "./given/architecture.ts";
import { shop } from "./given/shop.ts";

/** The same names in alphabetical order: an answer may list them in any order. */
function sorted(names: readonly string[]): string[] {
  return [...names].sort();
}

const direct: Architecture = {
  clients: "clients",
  targets: ["database"],
  links: [
    ["clients", "web-1"],
    ["clients", "web-2"],
    ["web-1", "database"],
    ["web-2", "database"],
  ],
  needs: {},
};

/** By hand: web-2 can be reached, but can only go back, so every way leads through web-1. */
const oneWay: Architecture = {
  clients: "clients",
  targets: ["db-1", "db-2"],
  links: [
    ["clients", "web-1"],
    ["clients", "web-2"],
    ["web-2", "web-1"],
    ["web-1", "db-1"],
    ["web-1", "db-2"],
    ["db-1", "web-2"],
    ["db-2", "web-2"],
  ],
  needs: {},
};

/** The links of a way through these parts, in this order. */
function wayThrough(parts: readonly string[]): [from: string, to: string][] {
  return parts.slice(1).map((to, index) => [parts[index] ?? to, to]);
}

/** Small drawings, with a way, or two, sure to exist while nothing has failed. */
const anyArchitecture: fc.Arbitrary<Architecture> = fc
  .record({
    links: fc.uniqueArray(
      fc.tuple(fc.constantFrom("clients", "a", "b", "c"), fc.constantFrom("a", "b", "c", "d")),
      {
        maxLength: 8,
        selector: ([from, to]) => `${from} ${to}`,
      },
    ),
    targets: fc.uniqueArray(fc.constantFrom("c", "d"), { minLength: 1 }),
    sure: fc.constantFrom(["a"], ["b"], ["b", "a"], ["a", "b", "c"]),
    other: fc.constantFrom([], ["x", "y", "z"]),
    needs: fc.record(
      {
        clients: fc.constantFrom(["dns"], ["power"]),
        a: fc.constantFrom(["dns"], ["power"], ["login"], ["c"]),
        b: fc.constantFrom(["power"], ["login"], ["login", "dns"]),
        c: fc.constantFrom(["power"], ["login"]),
        login: fc.constantFrom(["power"], ["keys"]),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ links, targets, sure, other, needs }) => {
    const [target = "d"] = targets;
    const ways = other.length === 0 ? [sure] : [sure, other];
    const throughAll = ways.flatMap((way) => wayThrough(["clients", ...way, target]));
    return { clients: "clients", targets, links: [...throughAll, ...links], needs };
  });

describe("singlePointsOnTheWay", () => {
  test("The balancer is the only part on every way through the shop", () => {
    expect(sorted(singlePointsOnTheWay(shop))).toEqual(["balancer"]);
  });

  test("A single database is a single point, and the clients are not", () => {
    expect(sorted(singlePointsOnTheWay(direct))).toEqual(["database"]);
  });

  test("Links lead one way, even where they run in a circle", () => {
    expect(sorted(singlePointsOnTheWay(oneWay))).toEqual(["web-1"]);
  });

  test("In any drawing, a part is named exactly if every way leads through it, whatever it needs", () => {
    fc.assert(
      fc.property(anyArchitecture, (architecture) => {
        const { clients, targets, links } = architecture;
        const expected = singlePointsOfNetwork({ from: clients, to: targets, links, needs: {} });
        expect(sorted(singlePointsOnTheWay(architecture))).toEqual(sorted(expected));
      }),
    );
  });
});

describe("singlePoints", () => {
  test("What both copies need is a single point too, directly or through others", () => {
    expect(sorted(singlePoints(shop))).toEqual(["balancer", "dns", "keys", "login"]);
  });

  test("In any drawing, a part is named exactly if its failure alone stops every request", () => {
    fc.assert(
      fc.property(anyArchitecture, (architecture) => {
        const { clients, targets, links, needs } = architecture;
        const expected = singlePointsOfNetwork({ from: clients, to: targets, links, needs });
        expect(sorted(singlePoints(architecture))).toEqual(sorted(expected));
      }),
    );
  });
});
