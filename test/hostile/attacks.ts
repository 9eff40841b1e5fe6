import type { Attack } from "./attack.ts";
import { floods, loops, memory, shapes } from "./containment.ts";
import { forging } from "./forging.ts";
import { reaching } from "./reaching.ts";

/** What a run must be contained against. */
export const containment: readonly Attack[] = [...loops, ...memory, ...floods, ...shapes, ...reaching];

export { forging };
