import type { Refusal } from "../refusals.ts";

const backoff = { jitter: "full", baseSec: 2, capSec: 1, retry: 1, retries: 1 };

/** What is refused because two options do not fit each other. */
export const callsRefusals: readonly Refusal[] = (["expectedBackoff", "expectedBackoffTotal"] as const).map(
  (call) => ({
    call,
    given: backoff,
    error: RangeError,
    message: "capSec is 1, but must be at least baseSec, which is 2",
  }),
);
