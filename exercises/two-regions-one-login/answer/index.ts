import type { Design } from "../given/design.ts";

/** What multiplying the ways promises: the unavailability if no two ways had a part in common. */
export function promised(design: Design): number {
  throw new Error("Not written yet.");
}

/** The unavailability of the service, with every part being one part however many ways need it. */
export function unavailability(design: Design): number {
  throw new Error("Not written yet.");
}

/** The shared part that is worth most when each way gets its own; of equals, the first; undefined if none is shared. */
export function worthSplitting(design: Design): string | undefined {
  throw new Error("Not written yet.");
}
