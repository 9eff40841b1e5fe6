import fc from "fast-check";
import type { Dependency, System } from "./architecture/system.ts";

/** A number m / 2^e without rounding. Every double is one, and so are sums and products of them. */
export interface Exact {
  readonly m: bigint;
  readonly e: number;
}

/** The exact value of a finite double. */
export function exact(value: number): Exact {
  let m = value;
  let e = 0;
  while (!Number.isInteger(m)) {
    m *= 2;
    e++;
  }
  return { m: BigInt(m), e };
}

export function times(a: Exact, b: Exact): Exact {
  return { m: a.m * b.m, e: a.e + b.e };
}

export function plus(a: Exact, b: Exact): Exact {
  const e = Math.max(a.e, b.e);
  return { m: (a.m << BigInt(e - a.e)) + (b.m << BigInt(e - b.e)), e };
}

/** 1 - p, without rounding. */
export function complement(p: Exact): Exact {
  return { m: (1n << BigInt(p.e)) - p.m, e: p.e };
}

/** The double next to an exact number, to within one rounding. */
export function toNumber({ m, e }: Exact): number {
  const excess = Math.max(0, m.toString(2).length - 64);
  return Number(m >> BigInt(excess)) * 2 ** (excess - e);
}

/**
 * The exact probability, by enumeration of all 2^n states, that a structure of independent units is in a
 * state that `counts` accepts; `down[i]` is the probability that unit i is down.
 */
export function enumerate(down: readonly number[], counts: (isDown: readonly boolean[]) => boolean): number {
  let total: Exact = { m: 0n, e: 0 };
  for (let state = 0; state < 2 ** down.length; state++) {
    const isDown = down.map((_, index) => ((state >> index) & 1) === 1);
    if (!counts(isDown)) continue;
    total = plus(
      total,
      down.reduce<Exact>(
        (product, p, index) => times(product, isDown[index] ? exact(p) : complement(exact(p))),
        { m: 1n, e: 0 },
      ),
    );
  }
  return toNumber(total);
}

/** Fractions over the whole range that matters: from 1e-18 to 1, and both ends. */
export const fraction = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 18 }).map((power) => 10 ** -power),
  fc.constantFrom(0, 1),
);

/** Fractions that are neither 0 nor below 1e-18, so that a relative error means something. */
export const notTiny = fc.oneof(
  fc.double({ min: 1e-18, max: 1, noNaN: true }),
  fc
    .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: 1, max: 18 }))
    .map(([digits, power]) => Math.min(1, digits * 10 ** -power)),
);

/** The relative difference of a value from the expected one. */
export function relativeError(value: number, expected: number): number {
  return value === expected ? 0 : Math.abs(value - expected) / Math.abs(expected);
}

/** Systems of up to seven components that depend on each other in any way, circles included. */
export const anySystem: fc.Arbitrary<System> = fc.integer({ min: 1, max: 7 }).chain((count) => {
  const name = fc.integer({ min: 0, max: count - 1 }).map((index) => `c${index}`);
  const dependency: fc.Arbitrary<Dependency> = fc.oneof(
    name,
    fc.record({ anyOf: fc.array(name, { minLength: 1, maxLength: 3 }) }),
  );
  return fc
    .array(fc.array(dependency, { maxLength: 3 }), { minLength: count, maxLength: count })
    .map((lists) => ({
      service: "c0",
      components: lists.map((dependsOn, index) => ({ name: `c${index}`, dependsOn })),
    }));
});

/**
 * The fraction of time that a Markov chain spends in each state, without rounding on the way: by the Markov
 * chain tree theorem it is proportional to the principal minors of the generator, which are determinants of
 * whole numbers. `rates[from][to]` holds the rate of a transition; the diagonal is not read.
 */
export function stationaryExactly(rates: readonly (readonly number[])[]): number[] {
  const exactRates = rates.map((row, from) => row.map((rate, to) => exact(from === to ? 0 : rate)));
  const finest = Math.max(...exactRates.flat().map(({ e }) => e));
  const whole = exactRates.map((row) => row.map(({ m, e }) => m << BigInt(finest - e)));
  const generator = whole.map((row, from) =>
    row.map((rate, to) => (from === to ? row.reduce((sum, other) => sum + other, 0n) : -rate)),
  );
  const weights = generator.map((_, state) =>
    determinant(
      generator.filter((_row, from) => from !== state).map((row) => row.filter((_rate, to) => to !== state)),
    ),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  return weights.map((weight) => ratio(weight, total));
}

/** Bareiss's elimination: every division leaves no rest. */
function determinant(matrix: readonly (readonly bigint[])[]): bigint {
  const rows = matrix.map((row) => [...row]);
  let previous = 1n;
  for (let step = 0; step < rows.length - 1; step++) {
    const pivot = rows[step]!;
    for (const row of rows.slice(step + 1)) {
      for (let column = step + 1; column < rows.length; column++) {
        row[column] = (row[column]! * pivot[step]! - row[step]! * pivot[column]!) / previous;
      }
    }
    previous = pivot[step]!;
    if (previous === 0n) return 0n;
  }
  return rows.at(-1)?.at(-1) ?? 1n;
}

/** The double next to a ratio of whole numbers that are not negative, to within one rounding. */
export function ratio(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const bits = denominator.toString(2).length - numerator.toString(2).length + 64;
  const quotient = bits > 0 ? (numerator << BigInt(bits)) / denominator : numerator / denominator;
  return bits > 0 ? toNumber({ m: quotient, e: bits }) : Number(quotient);
}

/**
 * Erlang's loss formula as it is written, (aᶜ/c!) / Σ aᵏ/k!, in whole numbers with 600 bits to spare: term by
 * term from the last one down, each the next one times k/a.
 */
export function erlangBExactly(erlangs: number, servers: number): number {
  const { m, e } = exact(erlangs);
  const last = 1n << 600n;
  let sum = last;
  let term = last;
  for (let k = servers; k >= 1; k--) {
    term = ((term * BigInt(k)) << BigInt(e)) / m;
    sum += term;
  }
  return ratio(last, sum);
}

/** The bytes of a text of single-byte letters. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Some blocks of bytes, all of one length. */
export const anyBlocks = ({ maxBlocks = 8 } = {}): fc.Arbitrary<Uint8Array[]> =>
  fc.integer({ min: 1, max: 20 }).chain((length) =>
    fc.array(fc.uint8Array({ minLength: length, maxLength: length }), {
      minLength: 1,
      maxLength: maxBlocks,
    }),
  );
