import type { Entry } from "../entry.ts";

const ANSWER = `export const sort = (list: readonly number[]): number[] => [...list].sort();
export const reverse = <T>(list: readonly T[]): T[] => [...list].reverse();
export const half = (n: number): number => { if (n === 13) throw new Error("unlucky"); return n / 2; };
export const later = async (n: number): Promise<number> => n > 100 ? -1 : n;
`;
const IMPORT = 'import { sort, reverse, half, later } from "./answer/index.ts";\n';

/** Properties: fast-check's counterexamples must be the same everywhere. */
export const properties: readonly Entry[] = [
  {
    name: "properties that hold",
    checks: `${IMPORT}test("reverse twice", () => { fc.assert(fc.property(fc.array(fc.string()), (list) => { expect(reverse(reverse(list))).toEqual(list); })); });
test("as a predicate", () => { fc.assert(fc.property(fc.integer(), (n) => half(n * 2 + 100) === n + 50)); });`,
    answer: ANSWER,
    states: ["passed", "passed"],
  },
  {
    name: "properties that fail, with their counterexamples",
    checks: `${IMPORT}test("sorted", () => { fc.assert(fc.property(fc.array(fc.integer()), (list) => { expect(sort(list)).toEqual(list.toSorted((a, b) => a - b)); })); });
test("predicate", () => { fc.assert(fc.property(fc.nat(), fc.nat(), (a, b) => a + b < 50)); });
test("throws", () => { fc.assert(fc.property(fc.integer({ min: 0, max: 20 }), (n) => { expect(half(n)).toBe(n / 2); }), { numRuns: 500 }); });
test("record", () => { fc.assert(fc.property(fc.record({ a: fc.double({ noNaN: true }), b: fc.string() }), ({ a, b }) => { expect(b.length).toBeLessThan(3); expect(a).toBeLessThan(1e9); })); });`,
    answer: ANSWER,
    states: ["failed", "failed", "errored", "failed"],
    says: ["For ["],
  },
  {
    name: "asynchronous properties",
    checks: `${IMPORT}test("async", async () => { await fc.assert(fc.asyncProperty(fc.nat(1000), async (n) => { expect(await later(n)).toBe(n); })); });`,
    answer: ANSWER,
    states: ["failed"],
    says: ["For [101]"],
  },
  {
    name: "doubles and dates from the seed",
    checks: `${IMPORT}test("samples", () => { console.log(JSON.stringify(fc.sample(fc.double(), 20))); console.log(JSON.stringify(fc.sample(fc.date(), 5))); console.log(JSON.stringify(fc.sample(fc.string({ unit: "grapheme" }), 10))); expect(half(2)).toBe(1); });`,
    answer: ANSWER,
    states: ["passed"],
  },
];
