import type { Fault, FaultSchedule } from "@standby/contract";
import type { Press } from "./showing.ts";

/**
 * What was pressed, as faults: a machine is down from its death to its repair, and the standby and its controller
 * from the beginning to when they are added. A duration of 0 has no end.
 */
export function scheduleOf(presses: readonly Press[]): FaultSchedule {
  const downs: Fault[] = [{ at: 0, duration: 0, kind: "crash", target: ["B", "controller"] }];
  for (const { atMs, kind, node } of presses) {
    const at = atMs * 1_000;
    if (kind === "kill") downs.push({ at, duration: 0, kind: "crash", target: [node] });
    else {
      const last = downs.findLastIndex(({ target, duration }) => target.includes(node) && duration === 0);
      const down = downs[last];
      if (down) downs[last] = { ...down, duration: at - down.at };
    }
  }
  return downs;
}
