/** The way from the servers to the detector. All times are whole microseconds. */
export interface Link {
  /** The time from one beat of a server to its next. */
  readonly everyUs: number;
  /** A beat that is not lost travels for between 0 and this. */
  readonly delayUsMax: number;
  /** The fraction of beats that are lost, each by itself. */
  readonly loss: number;
}

/** How long a failure goes unnoticed: at its best and at its worst moment. */
export interface Detection {
  readonly bestUs: number;
  readonly worstUs: number;
}

/** What a detector is made with. */
export interface DetectorOptions {
  /** The names of the servers that it watches. */
  readonly servers: readonly string[];
  /** Who has not been heard for this long is suspected. */
  readonly timeoutUs: number;
  /** The name of the node that wants to know who is suspected. */
  readonly board: string;
}

/** What the servers send. */
export interface Beat {
  readonly type: "beat";
}

/** What the board wants: the suspected servers, in the order of `servers`. */
export interface Report {
  readonly type: "suspects";
  readonly suspects: readonly string[];
}

/** What a detector can do and know. The simulator has more, but this is enough. */
export interface Context {
  /** The time on the detector's clock, in microseconds. */
  clock(): number;
  /** Calls `onTimer(ctx, name)` after so many microseconds; replaces a timer of that name that is still running. */
  setTimer(name: string, afterUs: number): void;
  cancelTimer(name: string): void;
  send(to: string, message: Report): void;
}
