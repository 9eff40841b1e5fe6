import type { System } from "../architecture/system.ts";
import type { Level } from "../input/level.ts";
import type { Block } from "./block.ts";

/**
 * What works while enough of its units do, where a unit may be needed in several places: a tree of blocks, or a
 * system with a level for each of its components. At most 20 different units.
 */
export type SharedStructure =
  | {
      /** A tree of blocks in which units of the same name are one unit, and have the same level. */
      readonly tree: Block;
      readonly system?: never;
      readonly levels?: never;
    }
  | {
      /** Components and what each depends on. */
      readonly system: System;
      /** How often each component fails by itself, whatever it depends on: a level for every component. */
      readonly levels: Readonly<Record<string, Level>>;
      readonly tree?: never;
    };

/** The same, where it does not matter how often units fail: a system needs no levels. */
export type SharedShape = SharedStructure | { readonly system: System; readonly tree?: never };

/** The most different units that a structure may have. */
export const UNITS_MAX = 20;
