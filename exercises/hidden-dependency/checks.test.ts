import {
  sharedDependencies as sharedByEngine,
  sharedFailures as failuresByEngine,
  type Pair,
} from "@standby/reliability";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharedDependencies, sharedFailures } from "./answer/index.ts";
import type { Dependency, DependencyMap } from "./given/dependency-map.ts";
import { orders } from "./given/orders.ts";

/** The same names in alphabetical order: an answer may list them in any order. */
function sorted(names: readonly string[]): string[] {
  return [...names].sort();
}

/** The same question, put to the course's own engine. */
function asPair(map: DependencyMap): Pair {
  const lists = Object.values(map).flat();
  const needed = lists.flatMap((dependency) =>
    typeof dependency === "string" ? dependency : dependency.anyOf,
  );
  const names = [...new Set([...Object.keys(map), ...needed])];
  const components = names.map((name) => ({ name, dependsOn: map[name] ?? [] }));
  return { system: { service: "east", components }, between: ["east", "west"] };
}

function someOf(...names: string[]): fc.Arbitrary<Dependency[]> {
  const name = fc.constantFrom(...names);
  const anyOf = fc.uniqueArray(name, { minLength: 2, maxLength: 2 }).map((pair) => ({ anyOf: pair }));
  return fc.array(fc.oneof(name, anyOf), { maxLength: 2 });
}

/** Maps in which every part relies only on parts that come later in the alphabet. */
const anyMap: fc.Arbitrary<DependencyMap> = fc.record({
  east: someOf("a", "b", "c"),
  west: someOf("a", "b", "d"),
  a: someOf("c", "d", "e"),
  b: someOf("c", "d", "e"),
  c: someOf("e", "f"),
  d: someOf("e", "f"),
});

describe("sharedDependencies", () => {
  test("The two replicas share what both reach, through others or as one of several", () => {
    expect(sorted(sharedDependencies(orders, "orders-east", "orders-west"))).toEqual([
      "dns-1",
      "dns-2",
      "keys",
      "login",
      "registrar",
    ]);
  });

  test("In any map, a part is shared exactly if each of the two reaches it", () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const expected = sharedByEngine(asPair(map));
        expect(sorted(sharedDependencies(map, "east", "west"))).toEqual(sorted(expected));
      }),
    );
  });
});

describe("sharedFailures", () => {
  test("A shared part with an alternative takes neither down", () => {
    const nameServers = { anyOf: ["dns-1", "dns-2"] };
    const map = { east: [nameServers, "zone-a"], west: [nameServers, "zone-b"] };
    expect(sorted(sharedFailures(map, "east", "west"))).toEqual([]);
  });

  test("A part that only one of the two can replace takes only the other down", () => {
    const map = { east: ["cache-1"], west: [{ anyOf: ["cache-1", "cache-2"] }] };
    expect(sorted(sharedFailures(map, "east", "west"))).toEqual([]);
  });

  test("Alternatives that rely on the same part fall together", () => {
    expect(sorted(sharedFailures(orders, "orders-east", "orders-west"))).toEqual([
      "keys",
      "login",
      "registrar",
    ]);
  });

  test("In any map, a part is named exactly if its failure alone takes both down", () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const expected = failuresByEngine(asPair(map));
        expect(sorted(sharedFailures(map, "east", "west"))).toEqual(sorted(expected));
      }),
    );
  });
});
