/**
 * Which operations may be placed next. Operations are taken and given back like a stack: what was taken last
 * is given back first.
 */
export interface Frontier {
  /** The first operation that may be placed now, or -1. */
  first(): number;
  /** The next one after it, or -1. */
  after(id: number): number;
  /** Takes an operation away. @returns the next one from its place on, or -1 */
  take(id: number): number;
  /** Puts back the operation that was taken last. */
  giveBack(id: number): void;
  /** How far the search has come: larger is farther. */
  progress(): number;
  /** The operation that must be placed to come farther. */
  blocked(): number;
  /** Of each operation, an equal one that can always be placed before it, or -1. */
  readonly twins: Int32Array;
}
