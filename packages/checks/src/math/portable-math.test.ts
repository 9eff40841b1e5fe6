import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  doublesApart,
  exactCos,
  exactExp,
  exactLog,
  exactProduct,
  exactQuotient,
  exactSin,
  fixed,
  ulpsOff,
} from "./exact.fixtures.ts";
import { portableMath } from "./portable-math.ts";
import { powerOperator } from "./power-operator.ts";

const { Math: native } = globalThis;
const one = fixed(1);
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("against fixed-point arithmetic with 320 bits", () => {
  const cases: [keyof typeof portableMath, (x: number) => bigint, fc.Arbitrary<number>][] = [
    ["exp", (x) => exactExp(fixed(x)), between(-40, 40)],
    ["expm1", (x) => exactExp(fixed(x)) - one, between(-40, 40)],
    ["log", (x) => exactLog(fixed(x)), between(1e-9, 1e9)],
    ["log1p", (x) => exactLog(one + fixed(x)), between(-0.999, 1e9)],
    ["log2", (x) => exactQuotient(exactLog(fixed(x)), exactLog(fixed(2))), between(1e-9, 1e9)],
    ["log10", (x) => exactQuotient(exactLog(fixed(x)), exactLog(fixed(10))), between(1e-9, 1e9)],
    ["sin", (x) => exactSin(fixed(x)), between(-30, 30)],
    ["cos", (x) => exactCos(fixed(x)), between(-30, 30)],
    ["tan", (x) => exactQuotient(exactSin(fixed(x)), exactCos(fixed(x))), between(-30, 30)],
    ["sinh", (x) => (exactExp(fixed(x)) - exactExp(fixed(-x))) / 2n, between(-30, 30)],
    ["cosh", (x) => (exactExp(fixed(x)) + exactExp(fixed(-x))) / 2n, between(-30, 30)],
  ];

  test.each(cases)("%s is less than two units off in its last place", (name, exact, inputs) => {
    const compute = portableMath[name] as (x: number) => number;
    fc.assert(
      fc.property(inputs, (x) => {
        const value = compute(x);
        fc.pre(native.abs(value) > 1e-40);
        expect(ulpsOff(value, exact(x))).toBeLessThan(2);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("A square is the product, by the function and by the operator", () => {
    for (const base of [0, -0, 0.1, -3, 1e-170, 1e170, Infinity, -Infinity, NaN, 2 ** 53 + 2, 1 / 3]) {
      expect(portableMath.pow(base, 2)).toBe(base * base);
      expect(powerOperator(base, 2)).toBe(base * base);
    }
  });

  test("pow is less than one unit off in its last place", () => {
    fc.assert(
      fc.property(between(0.001, 1000), between(-10, 10), (base, exponent) => {
        const exact = exactExp(exactProduct(exactLog(fixed(base)), fixed(exponent)));
        expect(ulpsOff(portableMath.pow(base, exponent), exact)).toBeLessThan(1);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

/** V8's own functions, most of them ports of fdlibm, which promises less than one unit in the last place. */
describe("against the engine's own functions", () => {
  const anyDouble = fc.oneof(fc.double(), between(-1, 1), between(-40, 40), between(-800, 800));

  test.each(Object.keys(portableMath))("%s differs by two doubles at most", (name) => {
    const [ours, theirs] = [portableMath, native].map(
      (from) => (from as unknown as Record<string, (...args: number[]) => number>)[name],
    );
    fc.assert(
      fc.property(anyDouble, anyDouble, (x, y) => {
        expect(doublesApart(ours?.(x, y) ?? 0, theirs?.(x, y) ?? 1)).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test("hypot of many values differs by two doubles at most", () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 6 }), (values) => {
        expect(doublesApart(portableMath.hypot(...values), native.hypot(...values))).toBeLessThanOrEqual(2);
      }),
      { seed: 1 },
    );
  });
});

/** The special cases that ECMA-262 lists, section "Function Properties of the Math Object". */
describe("special cases", () => {
  const edges = [0, -0, 1, -1, NaN, Infinity, -Infinity, 0.5, -0.5, 2, -2, 3, -3, 5e-324, -5e-324];
  const extremes = [1.7976931348623157e308, -1e300, 709.8, -745.2, 2 ** 52 + 1, -(2 ** 53), 1 - 2 ** -53];
  const inputs = [...edges, ...extremes];

  test.each(Object.keys(portableMath))("%s agrees with the engine on every pair of edges", (name) => {
    const [ours, theirs] = [portableMath, native].map(
      (from) => (from as unknown as Record<string, (...args: number[]) => number>)[name],
    );
    for (const x of inputs) {
      for (const y of inputs) {
        expect(doublesApart(ours?.(x, y) ?? 0, theirs?.(x, y) ?? 1), `${x}, ${y}`).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each([
    ["1 to the power NaN", portableMath.pow(1, NaN), NaN],
    ["-1 to the power Infinity", portableMath.pow(-1, Infinity), NaN],
    ["NaN to the power 0", portableMath.pow(NaN, 0), 1],
    ["-Infinity to the power 0.5", portableMath.pow(-Infinity, 0.5), Infinity],
    ["-Infinity to the power 3", portableMath.pow(-Infinity, 3), -Infinity],
    ["-0 to the power -3", portableMath.pow(-0, -3), -Infinity],
    ["-8 to the power 1/3", portableMath.pow(-8, 1 / 3), NaN],
    ["hypot of nothing", portableMath.hypot(), 0],
    ["hypot of -0", portableMath.hypot(-0), 0],
    ["hypot of NaN and -Infinity", portableMath.hypot(NaN, 1, -Infinity), Infinity],
    ["atan2 of -0 and -0", portableMath.atan2(-0, -0), -Math.PI],
    ["atan2 of -0 and 0", portableMath.atan2(-0, 0), -0],
    ["log1p of -0", portableMath.log1p(-0), -0],
    ["log of 0", portableMath.log(0), -Infinity],
    ["tanh of Infinity", portableMath.tanh(Infinity), 1],
  ])("%s", (_title, value, expected) => {
    expect(value).toBe(expected);
  });

  test("Arguments are converted to numbers, and a BigInt is refused", () => {
    const exp = portableMath.exp as (x?: unknown) => number;
    expect(exp("0")).toBe(1);
    expect(exp()).toBeNaN();
    expect(exp({ valueOf: () => 0 })).toBe(1);
    expect(() => exp(1n)).toThrow(TypeError);
    expect(() => (portableMath.hypot as (x: unknown) => number)(Symbol.iterator)).toThrow(TypeError);
  });
});
