import { nothing } from "./input.ts";
import type { Model } from "./model.ts";

/** A lock: `acquire()` where it is free, `release()` where it is held, by whomever. With keys, one lock a key. */
export function mutex(): Model<boolean> {
  return {
    name: "mutex",
    kinds: { acquire: nothing, release: nothing },
    perKey: true,
    isRead: () => false,
    init: () => false,
    step: (isHeld, { kind }) => (isHeld === (kind === "release") ? !isHeld : undefined),
  };
}
