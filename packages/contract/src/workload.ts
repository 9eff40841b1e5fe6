import { z } from "zod";

const us = z.number().int().min(1);

/** What simulated clients do to a system. */
export const workload = z
  .strictObject({
    clients: z.number().int().min(1).describe("How many clients there are."),
    keys: z.number().int().min(1).describe("How many keys they share; on few keys they meet more often."),
    readShare: z.number().min(0).max(1).describe("The fraction of operations that read."),
    loop: z
      .enum(["closed", "open"])
      .describe("closed: the next operation waits for the last one to end. open: it does not."),
    everyUs: us.describe(
      "Microseconds between two operations of a client, on average; in a closed loop from the end of the last one.",
    ),
    operations: z.number().int().min(0).describe("How many operations a client asks for at most."),
    timeoutUs: us.describe("After which an operation is given up, with an unknown outcome."),
  })
  .describe("A workload.");
export type Workload = z.infer<typeof workload>;
