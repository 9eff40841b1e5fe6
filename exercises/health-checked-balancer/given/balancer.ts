/** How backends are probed. All times are whole microseconds. */
export interface ProbeSettings {
  /** The time from one probe of all backends to the next. */
  readonly everyUs: number;
  /** A probe without an answer has failed after this; less than `everyUs`. */
  readonly timeoutUs: number;
  /** How many probes in a row must fail until a backend is out. */
  readonly fallAfter: number;
}

/** What a balancer is made with. */
export interface BalancerOptions extends ProbeSettings {
  /** The names of the backends. All of them are in at the start. */
  readonly backends: readonly string[];
  /** How many probes in a row must be good until a backend that is out is in again. */
  readonly riseAfter: number;
  /** If a smaller fraction of all backends is in, all of them are used. */
  readonly panicBelow: number;
}

/** How long a failure goes unnoticed: at its best and at its worst moment. */
export interface Unnoticed {
  readonly bestUs: number;
  readonly worstUs: number;
}

/** What a client asks the balancer. A cached page needs the backend alone, a fresh one also the database. */
export interface Request {
  readonly type: "request";
  readonly page: "cached" | "fresh";
  readonly call: number;
}

/** What the balancer sends to a backend for a client. The backend answers the client by itself. */
export interface Forward {
  readonly type: "forward";
  readonly client: string;
  readonly request: Request;
}

/**
 * What the balancer asks of a backend. `/alive` is answered by the process as soon as it comes in. `/ready` does what a
 * fresh page does, the way to the database and back, before it is answered.
 */
export interface Probe {
  readonly type: "probe";
  readonly path: "/alive" | "/ready";
  /** Which probe it is; the answer repeats it. */
  readonly number: number;
}

/** What a backend answers to a probe, sooner or later or not at all: 200 if it went well, 503 if it did not. */
export interface ProbeAnswer {
  readonly type: "probed";
  readonly number: number;
  readonly status: 200 | 503;
}

/** What a balancer can do and know. The simulator has more, but this is enough. */
export interface Context {
  /** The time on the balancer's clock, in microseconds. */
  clock(): number;
  /** Calls `onTimer(ctx, name)` after so many microseconds; replaces a timer of that name that is still running. */
  setTimer(name: string, afterUs: number): void;
  cancelTimer(name: string): void;
  send(to: string, message: Forward | Probe): void;
}
