import type { Workload } from "@standby/contract";

/** Three clients that read and write two keys, each about every 40 ms. */
export const USUAL_WORKLOAD: Workload = {
  clients: 3,
  keys: 2,
  readShare: 0.5,
  loop: "closed",
  everyUs: 40_000,
  operations: 100,
  timeoutUs: 400_000,
};
