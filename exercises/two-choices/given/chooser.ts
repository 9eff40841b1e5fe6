/** A large fleet: how busy it is, and at how many servers each request looks before it joins the shortest queue of these. */
export interface Fleet {
  /** The fraction of time for which a server works; above 0 and below 1. */
  readonly utilisation: number;
  /** 1 for a server at random. */
  readonly choices: number;
}

/** What a chooser is made with. */
export interface ChooserOptions {
  /** The names of the servers, two or more. */
  readonly servers: readonly string[];
}

/** What a client asks the chooser. */
export interface Request {
  readonly type: "request";
  readonly call: number;
}

/** What a server says of itself now and then: how many requests wait at it, the one it works on included. */
export interface Report {
  readonly type: "report";
  readonly queued: number;
}

/** What the chooser sends to a server for a client. The server answers the client by itself. */
export interface Forward {
  readonly type: "forward";
  readonly client: string;
  readonly call: number;
}

/** What a chooser can do and know. The simulator has more, but this is enough. */
export interface Context {
  /** A number of at least 0 and below 1. */
  random(): number;
  send(to: string, message: Forward): void;
}
