/** What a part relies on: one other part, or any one of several that can stand in for each other. */
export type Dependency = string | { readonly anyOf: readonly string[] };

/**
 * What each part relies on directly, by the part's name. A part works while it has not failed itself and every
 * entry of its list is met; of an `anyOf`, one part that works is enough. A part without a list relies on nothing.
 * Dependencies never run in a circle.
 */
export type DependencyMap = Readonly<Record<string, readonly Dependency[]>>;
