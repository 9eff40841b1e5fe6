import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../fixtures.ts";
import { cheapestDesign } from "./cheapest-design.ts";

const designs = [
  { name: "one node", costPerYear: 1000, unavailability: 0.01 },
  { name: "three zones", costPerYear: 4000, unavailability: 0.0001 },
  { name: "pair", costPerYear: 2500, unavailability: 0.001 },
  { name: "two regions", costPerYear: 9000, unavailability: 0.00001 },
];

test("A target of three nines takes the pair, which meets it exactly", () => {
  expect(cheapestDesign({ designs, target: { availability: 0.999 } })).toEqual({
    cheapest: ["pair"],
    costPerYear: 2500,
    meeting: 3,
    mostAvailable: "two regions",
    leastUnavailability: 0.00001,
  });
});

test("Where no design is available enough, the answer is none, and what comes nearest", () => {
  expect(cheapestDesign({ designs, target: { unavailability: 1e-9 } })).toEqual({
    cheapest: [],
    costPerYear: Infinity,
    meeting: 0,
    mostAvailable: "two regions",
    leastUnavailability: 0.00001,
  });
});

test("Designs that cost the same are all named, the most available first", () => {
  const same = [
    { name: "b", costPerYear: 5, unavailability: 0.001 },
    { name: "a", costPerYear: 5, unavailability: 0.0001 },
    { name: "c", costPerYear: 5, unavailability: 0.001 },
    { name: "d", costPerYear: 5, unavailability: 0.5 },
  ];
  const choice = cheapestDesign({ designs: same, target: { availability: 0.99 } });
  expect(choice.cheapest).toEqual(["a", "b", "c"]);
  expect(choice.meeting).toBe(3);
});

test("The list stays as it was", () => {
  const names = designs.map(({ name }) => name);
  cheapestDesign({ designs, target: { availability: 0.5 } });
  expect(designs.map(({ name }) => name)).toEqual(names);
});

test("What is chosen meets the target, and whatever is cheaper does not", () => {
  // Each design by itself, one after the other.
  const list = fc
    .array(fc.tuple(fraction, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 8 })
    .map((pairs) =>
      pairs.map(([unavailability, costPerYear], index) => ({
        name: `${index}`,
        unavailability,
        costPerYear,
      })),
    );
  fc.assert(
    fc.property(list, fraction, (some, allowed) => {
      const choice = cheapestDesign({ designs: some, target: { unavailability: allowed } });
      const meets = some.filter(({ unavailability }) => unavailability <= allowed * (1 + 1e-12));
      expect(choice.meeting).toBe(meets.length);
      expect(choice.costPerYear).toBe(Math.min(...meets.map(({ costPerYear }) => costPerYear)));
      const expected = meets.filter(({ costPerYear }) => costPerYear === choice.costPerYear);
      expect(choice.cheapest.toSorted()).toEqual(expected.map(({ name }) => name).toSorted());
      expect(choice.leastUnavailability).toBe(Math.min(...some.map(({ unavailability }) => unavailability)));
    }),
  );
});
