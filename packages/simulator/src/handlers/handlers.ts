/** What nodes send each other: plain data with a `type`, copied on the way. */
export interface Message {
  readonly type: string;
}

/** What can be sent: a message with any fields beside its type. */
export type Sendable = Message | (Message & { readonly [field: string]: unknown });

/** What runs on a node. Its fields are volatile: after a crash a new instance begins with nothing but the disk. */
export interface Handlers {
  /** The node starts, for the first time or again. */
  onStart?(ctx: Context): Step;
  /** A message has arrived. */
  onMessage?(ctx: Context, from: string, msg: Message): Step;
  /** A timer that this life of the node has set is due. */
  onTimer?(ctx: Context, name: string): Step;
}

/** A handler returns at once, or is a generator that waits with `yield* ctx.call(…)` and the like. */
export type Step = void | Process;

/** A handler that waits now and then. */
export type Process = Generator<Wait, void, Arrived>;

/** A message with the name of its sender. */
export interface Reply<Sent extends Message = Message> {
  readonly from: string;
  readonly msg: Sent;
}

/** What a generator is given when it goes on. */
export type Arrived = Message | readonly Reply[] | undefined;

/** What a generator waits for; made by `ctx.call`, `ctx.gather` and `ctx.sleep`. */
export type Wait =
  | {
      readonly kind: "gather";
      readonly to: readonly string[];
      readonly message: Message;
      readonly enough: number;
      readonly timeoutUs: number;
    }
  | { readonly kind: "call"; readonly to: string; readonly message: Message; readonly timeoutUs: number }
  | { readonly kind: "sleep"; readonly us: number };

/** What a node can do and know. All times are whole microseconds. */
export interface Context {
  /** This node's name. */
  readonly id: string;
  /** The names of the other servers. */
  readonly peers: readonly string[];
  /** The time on this node's own clock, which may be off, drift and jump. */
  clock(): number;
  /** Sends a copy; it may be late, lost or doubled. Sending to oneself takes no time and is never lost. */
  send(to: string, msg: Sendable): void;
  /** Calls `onTimer(ctx, name)` after so many microseconds of this node's clock; replaces the timer of that name. */
  setTimer(name: string, afterUs: number): void;
  cancelTimer(name: string): void;
  readonly disk: Disk;
  /** A number of at least 0 and below 1, from this node's own stream. */
  random(): number;
  /** Writes a line into the run's trace. */
  log(text: string): void;
  /**
   * Sends `msg` with a number in `call`, and waits for a message that carries the same number in `reply`;
   * undefined where none arrives in time. For generators: `const answer = yield* ctx.call(…)`.
   */
  call<Answer extends Message>(
    to: string,
    msg: Sendable,
    options: { readonly timeoutUs: number },
  ): Generator<Wait, Answer | undefined, Arrived>;
  /**
   * Sends `msg` to several, as `call` does, and waits for `enough` replies or for the time-out; gives the replies that
   * have arrived by then, in their order. Each counts, also two of one sender.
   */
  gather<Answer extends Message>(
    to: readonly string[],
    msg: Sendable,
    options: { readonly enough: number; readonly timeoutUs: number },
  ): Generator<Wait, readonly Reply<Answer>[], Arrived>;
  /** Waits for so many microseconds of this node's clock. For generators. */
  sleep(us: number): Process;
}

/** What outlives a crash: copies of plain data by key, as far as they were synced. */
export interface Disk {
  /** Readable at once, durable after `sync`; undefined removes the key. */
  write(key: string, value: unknown): void;
  /** A copy of what was written last; undefined where there is nothing. */
  read<Value>(key: string): Value | undefined;
  /** The keys that begin with `prefix`, sorted. */
  keys(prefix?: string): string[];
  /** Makes everything written so far durable. What the node sends afterwards leaves only when this is done. */
  sync(): void;
}
