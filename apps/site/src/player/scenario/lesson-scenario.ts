import type { FaultSchedule, Workload } from "@standby/contract";
import type { Property, Run, System } from "@standby/simulator";

/** A number that a reader can change: dragged, or one of a few. */
export type Knob =
  | {
      readonly label: string;
      readonly start: number;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      /** Stands behind the number, such as "ms". */
      readonly unit: string;
    }
  | {
      readonly label: string;
      readonly start: number;
      readonly options: readonly { readonly value: number; readonly text: string }[];
    };

/** What is put together for one position of the knobs. */
export interface MadeScenario {
  readonly system: System;
  readonly untilUs: number;
  readonly schedule?: FaultSchedule;
  /** What clients do; none unless given. */
  readonly workload?: Workload;
  /** The promises that the run is held against. */
  readonly properties?: readonly Property[];
  /** What came of a run, in a sentence. */
  readonly tell?: (run: Run) => string;
}

/** A run that a lesson shows: the default export of a file whose name ends in `.scenario.ts`. */
export interface LessonScenario<Name extends string = string> {
  readonly title: string;
  /** How to use it, in one sentence. */
  readonly hint: string;
  readonly knobs: Readonly<Record<Name, Knob>>;
  /** The seed of the first run; 1 unless given. */
  readonly seed?: number;
  make(values: Readonly<Record<Name, number>>): MadeScenario;
}

/** What the page knows of a scenario before the simulator is there: plain data. */
export interface ScenarioAbout {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly seed: number;
  readonly knobs: Readonly<Record<string, Knob>>;
}

/** What a run is made of: the same request gives the same run. */
export interface ScenarioRequest {
  readonly name: string;
  readonly seed: number;
  readonly values: Readonly<Record<string, number>>;
}
