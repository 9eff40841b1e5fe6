import type { Turn } from "@standby/contract/turn";

/** The turn of the contexts of a cluster whose nodes have these names. */
export function turnAmong(names: readonly string[]): Turn {
  return Object.freeze({
    steady: Object.freeze(["clock"]),
    later: Object.freeze({
      send: Object.freeze([Object.freeze([...names]), "flat" as const]),
      setTimer: Object.freeze(["text" as const, "whole" as const]),
      cancelTimer: Object.freeze(["text" as const]),
      log: Object.freeze(["text" as const]),
    }),
  });
}
