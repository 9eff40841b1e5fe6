/** A drawing of a service: its parts, the ways that a request can take, and what each part needs. */
export interface Architecture {
  /** Where requests start. The clients are many and are never a single point of failure. */
  readonly clients: string;
  /** A request is answered as soon as it reaches one of these. At least one. */
  readonly targets: readonly string[];
  /** One-way links between parts: a request that is at the first can go on to the second. */
  readonly links: readonly (readonly [from: string, to: string])[];
  /**
   * What a part needs beside the links, such as power or a name service. It works only while all of these
   * work, and each of them may need others in turn, never in a circle. A part without an entry needs nothing.
   */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}
