import type { Context, Handlers, Process } from "@standby/simulator";

export type { Context, Handlers, Process };

/** What the watcher holds a server for. */
export type Finding = "well" | "link" | "silent" | "pause" | "crash";

/** What the watcher asks a server. With `ctx.call`, the simulator adds a number in `call`. */
export interface Ping {
  readonly type: "ping";
}

/** A server's answer. `life` is 1 in its first life, and one more after each crash. */
export interface Ack {
  readonly type: "ack";
  readonly reply: number;
  readonly life: number;
}

/** What the watcher asks a witness: ping this server for me. */
export interface PingReq {
  readonly type: "ping-req";
  readonly server: string;
}

/** What reaches a server. */
export type Asked = (Ping | PingReq) & { readonly call: number };

/** What a witness answers, at most 30 ms later: whether the server has answered it. */
export interface Testimony {
  readonly type: "testimony";
  readonly reply: number;
  readonly reached: boolean;
}

/** What the agent on a server's machine sends by itself, again and again, while the server's process exists. */
export interface Status {
  readonly type: "status";
  readonly server: string;
  readonly healthy: true;
}

/** What has come of asking once. */
export interface Evidence {
  /** The server's answer to your own ping; null where none came in time. */
  readonly direct: Ack | null;
  /** The testimonies that came in time, in the order in which they came. */
  readonly witnesses: readonly Testimony[];
}

/** What is known of a server before and after it is asked. */
export interface Known {
  readonly finding: Finding;
  /** The life in which it answered you last; null as long as it never has. */
  readonly life: number | null;
  /** Whether it was found silent at any time since it answered you last. */
  readonly wasSilent: boolean;
}

/** What a watcher is made with. */
export interface WatcherOptions {
  /** The servers that it watches, and each a witness of the others. */
  readonly servers: readonly string[];
  /** How often it asks each of them. */
  readonly everyUs: number;
  /** How long it waits for the answer to a ping. */
  readonly pingTimeoutUs: number;
  /** How long it waits for testimonies. */
  readonly witnessTimeoutUs: number;
  /** The name of the node that wants to know. */
  readonly board: string;
}

/** What the board is told whenever the finding about a server changes. */
export interface Report {
  readonly type: "finding";
  readonly server: string;
  readonly finding: Finding;
}
