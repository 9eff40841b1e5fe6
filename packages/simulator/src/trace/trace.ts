import { GrowingColumn } from "./growing-column.ts";
import { eventKinds, type EventKind } from "./event-kind.ts";
import type { Snapshot } from "./snapshot.ts";

/** One row of a trace, put together from the columns. */
export interface TraceEvent {
  /** The event's number in the run, from 0; causes refer to it. */
  readonly number: number;
  readonly atUs: number;
  readonly kind: EventKind;
  /** The node that it happens on. */
  readonly node: string | null;
  /** The sender of a message received, or the receiver of one sent. */
  readonly peer: string | null;
  /** The number of the message, where it is about one. */
  readonly message: number | null;
  /** The number of the event without which it would not have happened. */
  readonly cause: number | null;
  /** The message, the name of the timer, the text of the log, the fault. */
  readonly detail: unknown;
}

/** What happened in a run, event by event, in columns. A number of -1 stands for "none". */
export class Trace {
  readonly names: readonly string[];
  readonly snapshots: Snapshot[] = [];
  private readonly times = new GrowingColumn(Float64Array);
  private readonly kinds = new GrowingColumn(Uint8Array);
  private readonly nodes = new GrowingColumn(Int16Array);
  private readonly peers = new GrowingColumn(Int16Array);
  private readonly messages = new GrowingColumn(Int32Array);
  private readonly causes = new GrowingColumn(Int32Array);
  private readonly details = new GrowingColumn(Int32Array);
  private readonly payloads: unknown[] = [];

  constructor(names: readonly string[]) {
    this.names = names;
  }

  get length(): number {
    return this.times.length;
  }

  add(
    atUs: number,
    kind: number,
    node: number,
    peer: number,
    message: number,
    cause: number,
    detail: unknown,
  ): void {
    this.times.push(atUs);
    this.kinds.push(kind);
    this.nodes.push(node);
    this.peers.push(peer);
    this.messages.push(message);
    this.causes.push(cause);
    if (detail === undefined) this.details.push(-1);
    else this.details.push(this.payloads.push(detail) - 1);
  }

  /** The columns as they are, for whoever draws many events. */
  columns(): {
    readonly times: Float64Array;
    readonly kinds: Uint8Array;
    readonly nodes: Int16Array;
    readonly peers: Int16Array;
    readonly messages: Int32Array;
    readonly causes: Int32Array;
  } {
    return {
      times: this.times.values(),
      kinds: this.kinds.values(),
      nodes: this.nodes.values(),
      peers: this.peers.values(),
      messages: this.messages.values(),
      causes: this.causes.values(),
    };
  }

  /** @throws RangeError where the run has no event of that number. */
  event(number: number): TraceEvent {
    if (!(number >= 0 && number < this.length)) {
      throw new RangeError(`number is ${number}, but this trace has the events 0 to ${this.length - 1}`);
    }
    const positive = (value: number): number | null => (value < 0 ? null : value);
    const detail = this.details.at(number);
    return {
      number,
      atUs: this.times.at(number),
      kind: eventKinds[this.kinds.at(number)] as EventKind,
      node: this.names[this.nodes.at(number)] ?? null,
      peer: this.names[this.peers.at(number)] ?? null,
      message: positive(this.messages.at(number)),
      cause: positive(this.causes.at(number)),
      detail: detail < 0 ? null : this.payloads[detail],
    };
  }

  /** All events, or those from one number up to but without another. */
  events(from = 0, to = this.length): TraceEvent[] {
    const events: TraceEvent[] = [];
    for (let number = from; number < Math.min(to, this.length); number++) events.push(this.event(number));
    return events;
  }
}
