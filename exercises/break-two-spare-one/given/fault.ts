/** Whom a fault hits, as things stand when it begins. The replicas are the two stores that are not primary, in the order of their names. */
export type Role = "primary" | "replica one" | "replica two" | "controller";

/** Something that goes wrong. All times are whole microseconds; `at` counts from the beginning of the run. */
export type Fault =
  | {
      readonly at: number;
      readonly duration: number;
      /** Crashed, and started again at the end; or standing still. */
      readonly kind: "crash" | "pause";
      readonly target: readonly Role[];
    }
  | {
      readonly at: number;
      readonly duration: number;
      /** No message passes between the two sides. Clients reach all of them. */
      readonly kind: "partial-partition";
      readonly target: readonly Role[];
      /** "stores" are all three. */
      readonly against: readonly ("controller" | "stores")[];
    }
  | {
      readonly at: number;
      readonly duration: number;
      /** The clock runs faster or slower by this fraction, such as -0.5 for half as fast. */
      readonly kind: "clock-drift";
      readonly target: readonly Role[];
      readonly amount: number;
    };
