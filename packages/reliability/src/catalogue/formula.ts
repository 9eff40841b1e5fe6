/** The families of the catalogue, in the order in which they are shown. */
export const families = [
  { id: "nines", title: "Time and nines" },
  { id: "structures", title: "Structures" },
  { id: "architecture", title: "Architectures" },
  { id: "in-time", title: "In time" },
  { id: "failover", title: "Failover" },
  { id: "common-cause", title: "Common cause" },
  { id: "capacity", title: "Capacity" },
  { id: "queues", title: "Queues" },
  { id: "quorums", title: "Quorums" },
  { id: "detection", title: "Detection and leases" },
  { id: "calls", title: "Calls" },
  { id: "durability", title: "Durability" },
  { id: "recovery", title: "Recovery" },
  { id: "codes", title: "Codes" },
  { id: "money", title: "Money" },
] as const;

export type FamilyId = (typeof families)[number]["id"];

/** What a number counts or measures; "1" is a bare number, such as a ratio. */
export type Unit =
  | "fraction"
  | "count"
  | "nines"
  | "1"
  | "ms"
  | "s"
  | "h"
  | "days"
  | "years"
  | "per s"
  | "per h"
  | "per year"
  | "bytes"
  | "bits"
  | "km"
  | "money"
  | "money per h";

interface Named {
  /** The name of the option, as the function takes it. */
  readonly name: string;
  /** What it means, in a sentence without its name. */
  readonly sentence: string;
  /** Whether the function has a default; a sentence says which. */
  readonly optional?: true;
}

/**
 * One option of a function: what it means, what it accepts, and an example. The kinds are the rules of
 * `src/input`, so one test can try on every function everything that its options must refuse.
 */
export type Parameter =
  /** A number from 0 to 1. */
  | (Named & { readonly kind: "fraction"; readonly example: number })
  /** A number above 0 and below 1. */
  | (Named & { readonly kind: "openFraction"; readonly example: number })
  /** A whole number from `min`, up to `max` where it is given. */
  | (Named & {
      readonly kind: "count";
      readonly unit: Unit;
      readonly min: number;
      readonly max?: number;
      readonly example: number;
    })
  /** A finite number above 0. */
  | (Named & { readonly kind: "positive"; readonly unit: Unit; readonly example: number })
  /** A finite number of at least 0. */
  | (Named & { readonly kind: "notNegative"; readonly unit: Unit; readonly example: number })
  /** A list of at least one fraction. */
  | (Named & { readonly kind: "fractions"; readonly example: readonly number[] })
  /** A list of at least one finite number above 0. */
  | (Named & { readonly kind: "positives"; readonly unit: Unit; readonly example: readonly number[] })
  /** A list of at least one finite number of at least 0. */
  | (Named & { readonly kind: "notNegatives"; readonly unit: Unit; readonly example: readonly number[] })
  /** One of some words. */
  | (Named & { readonly kind: "choice"; readonly choices: readonly string[]; readonly example: string })
  /** `true` or `false`. */
  | (Named & { readonly kind: "yesOrNo"; readonly example: boolean })
  /** One level: the option `unavailability`, or `availability` in its place. `name` is `unavailability`. */
  | (Named & { readonly kind: "level"; readonly example: number })
  /** A level of its own: an object with `unavailability`, or `availability` in its place, such as `primary`. */
  | (Named & { readonly kind: "namedLevel"; readonly example: number })
  /** A list of levels: `unavailabilities`, or `availabilities` in its place. */
  | (Named & { readonly kind: "levels"; readonly example: readonly number[] })
  /** Bytes: a `Uint8Array`, shown as the UTF-8 of a text. */
  | (Named & { readonly kind: "bytes"; readonly example: string })
  /** Anything else that can be written as JSON; what it refuses is listed by hand in `refusals.ts`. */
  | (Named & { readonly kind: "structure"; readonly example: unknown });

/** One number, or one thing, of what a function returns. */
export interface Outcome {
  /** The path to it in the returned object, such as `downtimeHours.bothDown`; missing where it is the whole. */
  readonly at?: string;
  readonly unit: Unit | "structure";
  /** What it means, in a sentence. */
  readonly sentence: string;
}

/** What the catalogue says of one public function. */
export interface Formula {
  readonly name: string;
  readonly family: FamilyId;
  /** What it computes, in a sentence that a learner understands. */
  readonly sentence: string;
  /** The formula, in TeX; for what is no formula, such as a search, the rule in `\text{}`. */
  readonly tex: string;
  /** Where the formula stands: author, title, year, place. */
  readonly source: string;
  /** What it takes. A function of one whole structure (a tree, a system) has one parameter without a name. */
  readonly parameters: readonly Parameter[];
  readonly outcomes: readonly Outcome[];
}
