import { z } from "zod";

const timeUs = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What can be made to go wrong in a simulated cluster. */
export const faultKind = z
  .enum([
    "crash",
    "restart",
    "pause",
    "partition",
    "one-way-partition",
    "partial-partition",
    "loss",
    "duplication",
    "reordering",
    "slow-link",
    "slow-node",
    "clock-offset",
    "clock-drift",
    "disk-loss",
    "corruption",
    "zone-outage",
    "region-outage",
    "correlated-burst",
    "bad-deploy",
    "brown-out",
    "overload",
  ])
  .describe("What goes wrong.");
export type FaultKind = z.infer<typeof faultKind>;

/** One fault: plain data, so that it can be stored, sent, shrunk and replayed. */
export const fault = z
  .strictObject({
    at: timeUs.describe("When it begins, in microseconds of virtual time."),
    duration: timeUs.describe("How long it lasts, in microseconds; 0 for an instant."),
    kind: faultKind,
    target: z
      .array(z.string().min(1))
      .min(1)
      .describe("Nodes by name, or roles such as `current primary`; a link is two of them."),
    amount: z
      .number()
      .optional()
      .describe("How much, in the unit of the kind: a fraction lost, a factor of slowness, a drift."),
  })
  .describe("One fault.");
export type Fault = z.infer<typeof fault>;

/** The faults of one run. */
export const faultSchedule = z.array(fault).describe("Faults, in any order.");
export type FaultSchedule = z.infer<typeof faultSchedule>;
