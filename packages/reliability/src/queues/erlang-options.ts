import { checkCount } from "../input/check-count.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import type { OfferedLoad } from "./erlang.ts";
import { MOST } from "./server-queue.ts";

/** Refuses a load that is not finite and at least 0, and servers that are not a whole number. */
export function checkOfferedLoad(options: OfferedLoad): void {
  checkOptions("options", options);
  checkNotNegative("erlangs", options.erlangs);
  checkCount("servers", options.servers, { min: 1, max: MOST });
}
