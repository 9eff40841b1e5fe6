import { fieldsCodec } from "../state/codec.ts";
import { number, oneOf } from "../state/field.ts";

/** What can go wrong with a failover, one model each. */
export type FailoverModel = "coverage" | "switch" | "spurious" | "shared";

export const FAILOVER_MODELS = ["coverage", "switch", "spurious", "shared"] as const;

/** A pair of equal nodes and what can go wrong with its failover; all numbers are fractions. */
export interface FailoverState {
  readonly model: FailoverModel;
  /** The unavailability of one node. */
  readonly down: number;
  readonly coverage: number;
  readonly switchDown: number;
  readonly spurious: number;
  readonly beta: number;
}

export const NODE_DOWN = { min: 1e-4, max: 0.1 };
/** Of a switch, and of healthy time lost to false alarms. */
export const HARM = { min: 1e-5, max: 0.1 };
const SHARE = { min: 0, max: 1 };

export const failoverCodec = fieldsCodec<FailoverState>({
  model: oneOf(FAILOVER_MODELS),
  down: number(NODE_DOWN),
  coverage: number(SHARE),
  switchDown: number(HARM),
  spurious: number(HARM),
  beta: number(SHARE),
});

export const failoverDefaults: FailoverState = {
  model: "coverage",
  down: 0.01,
  coverage: 0.5,
  switchDown: 0.001,
  spurious: 0.01,
  beta: 0.1,
};
