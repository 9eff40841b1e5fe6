import { checkNumber, checkWhole } from "../input/check-whole.ts";
import { describeOperation } from "./describe-operation.ts";
import { faultWindows } from "./fault-windows.ts";
import type { Property } from "./property.ts";

/** Of what clients ask for while nothing is wrong, and has not been for `marginUs`, at least `share` is done. */
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
      if (first === undefined || calm.length - unserved.length >= calm.length * share) return null;
      return {
        atUs: first.invokedAtUs,
        firstBadEvent: `${describeOperation(first)}; ${unserved.length} of ${calm.length} were not served`,
        operations: unserved.map(({ number }) => number),
      };
    },
  };
}
