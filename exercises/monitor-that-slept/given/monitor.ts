/** What a monitor is made with. All times are whole microseconds. */
export interface MonitorOptions {
  /** The names of the servers that it watches. */
  readonly servers: readonly string[];
  /** It looks whom it has not heard this often. */
  readonly lookEveryUs: number;
  /** Who has been silent for longer than this is suspected. */
  readonly timeoutUs: number;
  /** The name of the node that wants to know who is suspected. */
  readonly board: string;
}

/** What the board wants: the suspected servers, in the order of `servers`. */
export interface Report {
  readonly type: "suspects";
  readonly suspects: readonly string[];
}

/** What a monitor can do and know. The simulator has more, but this is enough. */
export interface Context {
  /** The time on the monitor's clock, in microseconds. */
  clock(): number;
  /** Calls `onTimer(ctx, name)` after so many microseconds; replaces a timer of that name that is still running. */
  setTimer(name: string, afterUs: number): void;
  cancelTimer(name: string): void;
  send(to: string, message: Report): void;
}
