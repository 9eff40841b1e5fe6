/**
 * Under this name an object says, in its prototype, which of its methods need not be asked one by one by code in
 * another realm, while a call lasts whose first argument the object is.
 */
export const TURN: unique symbol = Symbol.for("standby.turn");

/** What an argument must be for its call to be put off: one of a few texts, any text, a whole number from 0, flat data. */
export type PutOffArgument = readonly string[] | "text" | "whole" | "flat";

/**
 * What the other realm may know of an object while its turn lasts. Where an argument is not as it must be, the method
 * is called at once, and refuses it there and then.
 */
export interface Turn {
  /** Methods without arguments that give the same number until something else is asked of the object. */
  readonly steady: readonly string[];
  /** Methods that give nothing and, with such arguments, cannot fail: they may be called in their order at the end. */
  readonly later: Readonly<Record<string, readonly PutOffArgument[]>>;
}
