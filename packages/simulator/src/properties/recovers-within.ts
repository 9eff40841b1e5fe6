import { formatTime } from "../faults/format-time.ts";
import { checkWhole } from "../input/check-whole.ts";
import { faultWindows } from "./fault-windows.ts";
import type { Property } from "./property.ts";

/**
 * After faults, clients are served again within `us`: counted from when the last of overlapping faults ends, or from
 * when the first begins where the system is to take over while they last.
 */
export function recoversWithin(options: { readonly us: number; readonly from: "begin" | "end" }): Property {
  const { us, from } = options;
  checkWhole("us", us, 1);
  return {
    name: `clients are served again within ${formatTime(us)} of the ${from === "begin" ? "beginning" : "end"} of a fault`,
    kind: "availability",
    judge(run) {
      const served = run.operations
        .filter(({ outcome }) => outcome === "ok")
        .map(({ invokedAtUs, returnedAtUs }) => ({ invokedAtUs, returnedAtUs }));
      // A fault that follows before the time is over makes one window with the one before it.
      for (const { fromUs, toUs } of faultWindows(run, us)) {
        const countsFromUs = from === "begin" ? fromUs : toUs - us;
        const asked = run.operations.some(({ invokedAtUs }) => invokedAtUs >= countsFromUs);
        if (!asked || countsFromUs + us > run.untilUs) continue;
        const first = served.reduce(
          (earliest, { invokedAtUs, returnedAtUs }) =>
            invokedAtUs >= countsFromUs ? Math.min(earliest, returnedAtUs) : earliest,
          Infinity,
        );
        if (first <= countsFromUs + us) continue;
        const when = first === Infinity ? "never" : `only at ${formatTime(first)}`;
        return {
          atUs: countsFromUs + us,
          firstBadEvent: `Clients asked from ${formatTime(countsFromUs)} on and were served again ${when}`,
          operations: [],
        };
      }
      return null;
    },
  };
}
