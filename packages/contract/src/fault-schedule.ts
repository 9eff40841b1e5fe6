import { z } from "zod";

const timeUs = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What can be made to go wrong in a simulated cluster, and what `amount` means for it. */
const meanings = {
  crash: "The nodes stop, lose what is volatile and what was not synced, and start again at the end.",
  restart: "The nodes stop and start again at once, or start if they were down.",
  pause:
    "The nodes stand still; what reaches them waits. amount 1: they stop in the midst of the next thing that they do.",
  partition: "Nothing passes between the nodes and the others.",
  "one-way-partition": "Nothing passes from the nodes to the others; the way back is open.",
  "partial-partition": "Nothing passes between the nodes and those of `against`; third nodes reach both.",
  "client-partition": "Nothing passes between the nodes and the clients; servers reach each other.",
  loss: "amount: the fraction of messages lost between the nodes and the others; 0.1 unless given.",
  duplication: "amount: the fraction of messages that arrive twice; 0.1 unless given.",
  reordering:
    "Messages may overtake each other. amount: by how many microseconds at most; 10,000 unless given.",
  "slow-link": "amount: how many times slower messages travel; 10 unless given.",
  "slow-node": "amount: microseconds that everything costs the nodes to handle; 10,000 unless given.",
  "slow-disk": "amount: microseconds that a sync costs the nodes; 100,000 unless given.",
  "clock-offset":
    "amount: microseconds by which the clocks jump, and jump back at the end; 1,000,000 unless given.",
  "clock-drift": "amount: how much faster the clocks run, a fraction below 0 for slower; 0.01 unless given.",
  "torn-write": "A crash that leaves some of the unsynced writes on disk, the last of them half written.",
  "disk-loss": "A crash after which the disks are empty.",
  corruption:
    "amount: the fraction of the records on the disks that read wrongly from now on; 1 unless given.",
  "zone-outage": "Every node of the zones named crashes, and starts again at the end.",
  "region-outage": "Every node of the regions named crashes, and starts again at the end.",
  "correlated-burst": "The nodes crash one shortly after the other. amount: microseconds between two; 1,000.",
  "bad-deploy":
    "The nodes are replaced one after the other by a version that does not start, until it is rolled back at the end. amount: microseconds between two; a tenth of the duration unless given.",
  "brown-out":
    "The nodes answer, but slowly and not always. amount: the fraction of messages to them that is lost; 0.5 unless given.",
  overload: "amount: how many times more the clients named ask for; 10 unless given.",
} as const;

/** What goes wrong, by name. */
export type FaultKind = keyof typeof meanings;

const kinds = Object.keys(meanings) as [FaultKind, ...FaultKind[]];

/** What goes wrong. */
export const faultKind = z.enum(kinds).describe(
  `What goes wrong. ${Object.entries(meanings)
    .map(([kind, meaning]) => `${kind}: ${meaning}`)
    .join(" ")}`,
);

/** One fault: plain data, so that it can be stored, sent, shrunk and replayed. */
export const fault = z
  .strictObject({
    at: timeUs.describe("When it begins, in microseconds of virtual time."),
    duration: timeUs.describe("How long it lasts, in microseconds; 0 for the rest of the run."),
    kind: faultKind,
    target: z
      .array(z.string().min(1))
      .min(1)
      .describe(
        "Nodes by name, roles such as `current primary` that are looked up when the fault begins, zones or regions.",
      ),
    against: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe("The other side of a partition or of a bad link, as `target`; all other nodes unless given."),
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
