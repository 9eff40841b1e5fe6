import type { Value } from "../history/value.ts";
import type { Call, Model } from "../models/model.ts";
import { InternedValues } from "./intern-values.ts";

/** The model's answer where a call is not allowed. */
export const REFUSED = -1;

const EMPTY = -1;
/** More values than a history can hold, and few enough for two numbers of them in one whole number. */
const VALUES_MAX = 2 ** 26;
/** Tables up to this size are indexed directly; above it, only what was asked for is kept. */
const DIRECT_SIZE = 1 << 20;

/**
 * A model over numbers: each state and each different call has one, and each step is asked of the model once.
 */
export class Transitions {
  /** The number of the state before the first operation. */
  readonly initial: number;
  private readonly model: Model;
  private readonly states = new InternedValues();
  /** What calls take and give, and the numbers of calls by their kind and the numbers of the two. */
  private readonly values = new InternedValues();
  private readonly callNumbers = new Map<string, Map<number, number>>();
  private readonly calls: Call[] = [];
  private direct = new Int32Array(0);
  private readonly sparse = new Map<number, number>();

  constructor(model: Model) {
    this.model = model;
    this.initial = this.states.numberOf(model.init());
  }

  /** Registers a call before the search; equal calls get the same number. */
  callNumber(call: Call): number {
    const ofKind = this.callNumbers.get(call.kind) ?? new Map<number, number>();
    this.callNumbers.set(call.kind, ofKind);
    const output = call.output === undefined ? 0 : this.values.numberOf(call.output) + 1;
    const key = this.values.numberOf(call.input) * VALUES_MAX + output;
    const known = ofKind.get(key);
    if (known !== undefined) return known;
    ofKind.set(key, this.calls.length);
    return this.calls.push(call) - 1;
  }

  /** The number of the state after the call, or REFUSED. */
  next(state: number, call: number): number {
    const index = state * this.calls.length + call;
    if (index < this.direct.length) {
      const known = Number(this.direct[index]);
      return known > EMPTY ? known - 1 : this.ask(state, call, index);
    }
    return this.sparse.get(index) ?? this.ask(state, call, index);
  }

  /** Whether a call leaves every state as it is. */
  isRead(call: number): boolean {
    return this.model.isRead(this.calls[call] as Call);
  }

  stateOf(number: number): Value {
    return this.states.valueOf(number);
  }

  private ask(state: number, call: number, index: number): number {
    const { kind, input, output } = this.calls[call] as Call;
    const next = this.model.step(this.states.valueOf(state), { kind, input, output });
    const answer = next === undefined ? REFUSED : this.states.numberOf(next);
    if (index < DIRECT_SIZE) {
      if (index >= this.direct.length) this.grow(index);
      this.direct[index] = answer + 1;
    } else {
      this.sparse.set(index, answer);
    }
    return answer;
  }

  private grow(index: number): void {
    const larger = new Int32Array(Math.min(DIRECT_SIZE, Math.max(256, 2 * index + 2))).fill(EMPTY);
    larger.set(this.direct);
    this.direct = larger;
  }
}
