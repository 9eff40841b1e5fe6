import { systemRefusals } from "../architecture/refusals.ts";
import type { Refusal } from "../refusals.ts";

const unit = { kind: "unit", availability: 0.9 };
const circle = { kind: "series", blocks: [unit] as object[] };
circle.blocks[0] = circle;

/** What is refused as a tree of blocks. */
const trees: readonly Omit<Refusal, "call">[] = [
  {
    given: undefined,
    error: TypeError,
    message: "tree is undefined, but must be one object of named values",
  },
  {
    given: { kind: "both" },
    error: TypeError,
    message: 'tree.kind is "both", but must be "unit", "series", "parallel" or "kOutOfN"',
  },
  {
    given: { kind: "series", blocks: [] },
    error: RangeError,
    message: "tree.blocks is an empty list, but must hold at least one block",
  },
  {
    given: { kind: "series", blocks: unit },
    error: TypeError,
    message: "tree.blocks is an object, but must be a list of blocks",
  },
  {
    given: { kind: "series", blocks: [unit, { kind: "unit", availability: 99 }] },
    error: RangeError,
    message: "tree.blocks[1].availability is 99, but must be a fraction from 0 to 1: 0.99 rather than 99",
  },
  {
    given: { kind: "series", blocks: [unit, { kind: "unit", unavailability: Number.NaN }] },
    error: RangeError,
    message: "tree.blocks[1].unavailability is NaN, but must be a fraction from 0 to 1",
  },
  {
    given: { kind: "parallel", blocks: [{ kind: "unit" }] },
    error: TypeError,
    message:
      "tree.blocks[0] has neither availability nor unavailability, but must have exactly one of the two",
  },
  {
    given: { kind: "kOutOfN", k: 2, blocks: [unit] },
    error: RangeError,
    message: "tree.k is 2, but must be a whole number from 1 to 1",
  },
  { given: circle, error: RangeError, message: "tree is more than 1000 deep, but must be a tree that ends" },
];

const twenty = Array.from({ length: 21 }, () => unit);
const named = (unavailability: number): object => ({ kind: "unit", name: "db", unavailability });
const sound = { service: "a", components: [{ name: "a", dependsOn: ["b"] }, { name: "b" }] };

/** What is refused as a whole whose units may be shared. */
const shapes = (call: Refusal["call"]): Refusal[] => [
  ...trees
    .filter(({ given }) => given !== undefined)
    .map((tree) => ({ ...tree, call, given: { tree: tree.given } })),
  ...systemRefusals(call, "system", (system) => ({ system, levels: {} })),
  {
    call,
    given: undefined,
    error: TypeError,
    message: "options is undefined, but must be one object of named values",
  },
  {
    call,
    given: {},
    error: TypeError,
    message: "options has neither tree nor system, but must have exactly one of the two",
  },
  {
    call,
    given: { tree: unit, system: sound },
    error: TypeError,
    message: "options has both of them, but must have exactly one of the two",
  },
  {
    call,
    given: { tree: { kind: "series", blocks: twenty } },
    error: RangeError,
    message: "tree has more than 20 different units, but must have at most 20",
  },
  {
    call,
    given: { tree: { kind: "series", blocks: [named(0.1), named(0.2)] } },
    error: RangeError,
    message:
      'tree.blocks[1] has an unavailability of 0.2, but must have the same as the other places of "db": 0.1',
  },
];

/** What is refused as the levels of a system's components. */
const levels = (call: Refusal["call"]): Refusal[] => [
  {
    call,
    given: { system: sound },
    error: TypeError,
    message: "levels is undefined, but must be one object of named values",
  },
  {
    call,
    given: { system: sound, levels: { a: { unavailability: 0.1 }, b: { unavailability: 99 } } },
    error: RangeError,
    message: "levels.b.unavailability is 99, but must be a fraction from 0 to 1: 0.99 rather than 99",
  },
  {
    call,
    given: {
      system: sound,
      levels: { a: { unavailability: 0 }, b: { unavailability: 0 }, c: { unavailability: 0 } },
    },
    error: RangeError,
    message: 'levels has "c", but must have only names of components',
  },
];

/** What is refused because two options do not fit each other, or as a tree. */
export const structuresRefusals: readonly Refusal[] = [
  ...(["kOfN", "kOfNUnavailability"] as const).map((call): Refusal => ({
    call,
    given: { k: 4, n: 3, availability: 0.9 },
    error: RangeError,
    message: "k is 4, but must be a whole number from 1 to 3",
  })),
  ...(["kOfNUnequal", "kOfNUnequalUnavailability"] as const).map((call): Refusal => ({
    call,
    given: { k: 3, availabilities: [0.9, 0.8] },
    error: RangeError,
    message: "k is 3, but must be a whole number from 1 to 2",
  })),
  ...(["systemAvailability", "systemUnavailability"] as const).flatMap((call) =>
    trees.map((tree): Refusal => ({ call, ...tree })),
  ),
  ...(["sharedAvailability", "sharedUnavailability", "importance"] as const).flatMap((call) => [
    ...shapes(call),
    ...levels(call),
  ]),
  ...(["minimalCutSets", "minimalPathSets"] as const).flatMap(shapes),
];
