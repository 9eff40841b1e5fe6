import type { Workload } from "@standby/contract";

/** Three clients that read and write six keys, each about every 40 ms for some 11 s, whether or not it is answered. */
export const USUAL_WORKLOAD: Workload = {
  clients: 3,
  keys: 6,
  readShare: 0.5,
  loop: "open",
  everyUs: 40_000,
  operations: 280,
  timeoutUs: 1_000_000,
};
