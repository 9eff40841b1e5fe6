/** What random faults of a system may hit. */
export interface Targets {
  /** The servers that hold data or serve clients. */
  readonly servers: readonly string[];
  /** The role of the server that the others follow, such as `current primary`. */
  readonly primary?: string;
  /** Whoever watches the servers and decides. */
  readonly controller?: string;
  readonly zones?: readonly string[];
}
