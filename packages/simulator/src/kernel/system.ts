import type { Handlers } from "../handlers/handlers.ts";
import type { History } from "../history/history.ts";
import type { NetworkOptions } from "../network/network-options.ts";

/** What a node is given when it is made, beside what `ctx` gives. Handlers under test need only the names. */
export interface Setup {
  readonly id: string;
  /** The names of all servers, in the order of the system. */
  readonly servers: readonly string[];
  /** Where clients record what they asked for and what they got. */
  readonly history: History;
  /** How many times more than usual a client is to ask for, while it is overloading the servers; else 1. */
  readonly load: () => number;
}

/** A machine of the cluster, or a client of it. */
export interface NodeSpec {
  readonly name: string;
  /** Clients take part in the network, but are no peers, and no fault hits them unless it names them. */
  readonly role?: "server" | "client";
  readonly zone?: string;
  readonly region?: string;
  /** Microseconds that everything costs the node to handle; 0 unless given. */
  readonly workUs?: number;
  /** A new instance for a new life of the node. */
  readonly create: (setup: Setup) => Handlers;
}

/** What roles and properties can see of a cluster. */
export interface View {
  readonly nowUs: number;
  readonly servers: readonly string[];
  isUp(name: string): boolean;
  /** The instance that runs on a node now; undefined while it is down. */
  instance(name: string): Handlers | undefined;
  /** The records on a node's disk, as they read. */
  disk(name: string): Readonly<Record<string, unknown>>;
}

/** A cluster. */
export interface System {
  readonly nodes: readonly NodeSpec[];
  /** The servers that clients may ask; all of them unless given. */
  readonly entrances?: readonly string[];
  /** Who is meant by a word such as `current primary`, at the moment when it is asked. */
  readonly roles?: Readonly<Record<string, (view: View) => readonly string[]>>;
  readonly network?: NetworkOptions;
  /** What a sync costs; 0 unless given. */
  readonly syncUs?: number;
  /** How wrong clocks are from the start: each is drawn from within these bounds; 0 unless given. */
  readonly clocks?: { readonly offsetUsMax?: number; readonly driftMax?: number };
}
