import { checkWhole } from "../input/check-whole.ts";
import type { RandomStream } from "./random-stream.ts";
import { standardExponential } from "./standard-exponential.ts";

/** How long something takes: whole microseconds, drawn from a stream. */
export interface Distribution {
  sample(random: RandomStream): number;
}

/** Always the same: `us` microseconds. */
export function constant(us: number): Distribution {
  checkWhole("us", us);
  return { sample: () => us };
}

/** Every whole number of microseconds from `minUs` to `maxUs` equally often. */
export function uniform({ minUs, maxUs }: { minUs: number; maxUs: number }): Distribution {
  checkWhole("minUs", minUs);
  checkWhole("maxUs", maxUs, minUs);
  return { sample: (random) => random.between(minUs, maxUs) };
}

/** Exponential with a mean of `meanUs`, beginning at `minUs`. */
export function exponential({ meanUs, minUs = 0 }: { meanUs: number; minUs?: number }): Distribution {
  checkWhole("meanUs", meanUs, 1);
  checkWhole("minUs", minUs);
  return { sample: (random) => minUs + Math.floor(meanUs * standardExponential(random)) };
}

/**
 * A table of measured or invented quantiles: pairs of a fraction and the microseconds below which that fraction
 * of the samples lies. Fractions rise from 0 to 1; between two the samples are spread evenly.
 *
 * `quantiles([[0, 200], [0.5, 400], [0.99, 3_000], [1, 20_000]])` has a median of 400 µs and a long tail.
 */
export function quantiles(table: readonly (readonly [fraction: number, us: number])[]): Distribution {
  const fractions = table.map(([fraction]) => fraction);
  const times = table.map(([, us]) => us);
  if (fractions[0] !== 0 || fractions.at(-1) !== 1) {
    throw new RangeError("A table of quantiles begins at the fraction 0 and ends at 1");
  }
  for (let row = 0; row < table.length; row++) {
    checkWhole(`table[${row}]`, times[row], times[row - 1] ?? 0);
    if ((fractions[row] ?? 0) <= (fractions[row - 1] ?? -1)) {
      throw new RangeError(`table[${row}] must have a greater fraction than the row before it`);
    }
  }
  return {
    sample(random) {
      const drawn = random.fraction();
      let row = 1;
      while (drawn >= (fractions[row] as number)) row++;
      const low = fractions[row - 1] as number;
      const part = (drawn - low) / ((fractions[row] as number) - low);
      const from = times[row - 1] as number;
      return Math.floor(from + part * ((times[row] as number) - from));
    },
  };
}
