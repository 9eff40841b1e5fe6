/**
 * A drawing of ways to serve a request. A way serves while all of its parts work; the service is up while at least
 * one way serves. A name that stands in several ways is one and the same part.
 */
export interface Design {
  /** The unavailability of each part, a fraction from 0 to 1, by name. Different parts fail independently. */
  readonly down: Readonly<Record<string, number>>;
  /** The names of the parts of each way, each name at most once in a way. At least one way, none without a part. */
  readonly ways: readonly (readonly string[])[];
}
