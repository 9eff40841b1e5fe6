import { checkNumber, checkWhole } from "../input/check-whole.ts";
import { describeOperation } from "./describe-operation.ts";
import { faultWindows } from "./fault-windows.ts";
import type { Property } from "./property.ts";

/** By how much a product of a share and a count may be off. */
const ROUNDING = 1e-6;

/** So many requests a network without faults may lose in a row by chance, once in tens of thousands of runs. */
const LOST_BY_CHANCE = 3;

/**
 * Of what clients ask for while nothing is wrong, and has not been for `marginUs`, at least `share` is done. Unless that is
 * all of it, three may always be left undone: among few, a message or two that the network lost prove nothing.
 */
export function servesOutsideOfFaults(options: {
  readonly share: number;
  readonly marginUs: number;
}): Property {
  const { share, marginUs } = options;
  checkNumber("share", share, 0, 1);
  checkWhole("marginUs", marginUs);
  return {
    name: `at least ${Number((share * 100).toFixed(2))} % is served while nothing is wrong`,
    kind: "availability",
    judge(run) {
      const windows = faultWindows(run, marginUs);
      // What begins shortly before the end, or before a fault, cannot be blamed for not ending.
      const calm = run.operations.filter(
        ({ invokedAtUs }) =>
          invokedAtUs >= marginUs &&
          invokedAtUs < run.untilUs - marginUs &&
          !windows.some(({ fromUs, toUs }) => invokedAtUs >= fromUs - marginUs && invokedAtUs < toUs),
      );
      const unserved = calm.filter(({ outcome }) => outcome !== "ok");
      const [first] = unserved;
      const outside = Math.floor(calm.length * (1 - share) + ROUNDING);
      const mayFail = share === 1 ? 0 : Math.max(LOST_BY_CHANCE, outside);
      if (first === undefined || unserved.length <= mayFail) return null;
      return {
        atUs: first.invokedAtUs,
        firstBadEvent: `${describeOperation(first)}; ${unserved.length} of ${calm.length} were not served`,
        operations: unserved.map(({ number }) => number),
      };
    },
  };
}
