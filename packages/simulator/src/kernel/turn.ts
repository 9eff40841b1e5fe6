/** Under this name a context says which of its methods need not be asked one by one by handlers in another realm. */
export const TURN: unique symbol = Symbol.for("standby.turn");

/** What an argument must be for its call to be put off: one of a few texts, any text, a whole number from 0, flat data. */
export type PutOffArgument = readonly string[] | "text" | "whole" | "flat";

/**
 * What a host may know of a context while one of its node's handlers runs. Where an argument is not as it must be, the
 * method is called at once, and refuses it there and then.
 */
export interface Turn {
  /** Methods without arguments that give the same until something else is asked of the context. */
  readonly steady: readonly string[];
  /** Methods that give nothing and cannot fail: they may be called in their order when the handler ends. */
  readonly later: Readonly<Record<string, readonly PutOffArgument[]>>;
}

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
