/** A one-way link from one node to another: `from` can pass a request on to `to`. */
export type Link = readonly [from: string, to: string];

/**
 * The ways a request can take. It starts at the node `from` and is answered once it reaches any one of the
 * nodes in `to`. `needs` says what else a node needs beside the way to it, such as power or a name service:
 * all of it must work.
 */
export interface Network {
  readonly from: string;
  readonly to: readonly string[];
  readonly links: readonly Link[];
  readonly needs?: Readonly<Record<string, readonly string[]>>;
}
