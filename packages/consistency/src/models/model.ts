import type { Value } from "../history/value.ts";
import type { Input } from "./input.ts";

/** What a model sees of an operation. */
export interface Call {
  readonly kind: string;
  /** What the operation was given; null where it takes nothing. */
  readonly input: Value;
  /** What it answered; undefined where nobody knows, and then any answer is allowed. */
  readonly output: Value | undefined;
}

/**
 * How an object behaves that is used by one client at a time. `step` is pure: it changes neither the state
 * nor the call.
 */
export interface Model<State extends Value = Value> {
  readonly name: string;
  /** The kinds of operations that it knows, with what each is given. */
  readonly kinds: Readonly<Record<string, Input>>;
  /** Whether operations on different keys are of different objects, each with this model's first state. */
  readonly perKey: boolean;
  /** The state before the first operation. */
  init(): State;
  /** The state after the call, or undefined where its answer is not allowed in this state. */
  step(state: State, call: Call): State | undefined;
  /**
   * Whether a call leaves the state as it is, in every state that allows it. It makes the search shorter;
   * a model that says so of no call gets the same verdicts.
   */
  isRead(call: Call): boolean;
}
