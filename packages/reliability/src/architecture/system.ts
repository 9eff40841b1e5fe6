/** What a component needs: another component, or any one of several. */
export type Dependency = string | { readonly anyOf: readonly string[] };

/** One part of a system. It works while it has not failed itself and everything it depends on works. */
export interface Component {
  readonly name: string;
  /** All of these must work; of an `anyOf` one is enough. Empty or absent: it depends on nothing. */
  readonly dependsOn?: readonly Dependency[];
}

/**
 * A running system. Its `service` is the component that its users meet; the system works while that one
 * works. Components may depend on each other in a circle: what runs goes on running until something in it
 * fails.
 */
export interface System {
  readonly service: string;
  readonly components: readonly Component[];
}
