import {
  betaFactorUnavailability,
  failoverPairUnavailability,
  failoverSpuriousBreakEven,
  failoverSpuriousUnavailability,
  failoverSwitchBreakEvenUnavailability,
  failoverSwitchUnavailability,
} from "@standby/reliability";
import { SHARE_SHOWN, HARM_SHOWN, type Shown } from "./failover-axes.ts";
import type { FailoverModel, FailoverState } from "./failover-state.ts";

/** One model of what can go wrong: what is varied, what comes of it, and where it turns to harm. */
export interface Failing {
  /** The value of the state that the model is about. */
  readonly about: "coverage" | "switchDown" | "spurious" | "beta";
  readonly shown: Shown;
  /** The unavailability of the pair, a fraction. */
  readonly pairDown: (state: FailoverState) => number;
  /** From which value on one node alone is better; undefined where none is. */
  readonly breakEven: (state: FailoverState) => number | undefined;
}

const pairOf = ({ down, coverage }: FailoverState) => ({
  primary: { unavailability: down },
  standby: { unavailability: down },
  coverage,
});

/** The four models, by name. */
export const failoverModels: Readonly<Record<FailoverModel, Failing>> = {
  coverage: {
    about: "coverage",
    shown: SHARE_SHOWN,
    pairDown: (state) => failoverPairUnavailability(pairOf(state)),
    breakEven: () => undefined,
  },
  switch: {
    about: "switchDown",
    shown: HARM_SHOWN,
    pairDown: (state) =>
      failoverSwitchUnavailability({ ...pairOf(state), switch: { unavailability: state.switchDown } }),
    breakEven: (state) => failoverSwitchBreakEvenUnavailability(pairOf(state)),
  },
  spurious: {
    about: "spurious",
    shown: HARM_SHOWN,
    pairDown: (state) => failoverSpuriousUnavailability({ ...pairOf(state), spurious: state.spurious }),
    breakEven: (state) => failoverSpuriousBreakEven(pairOf(state)),
  },
  shared: {
    about: "beta",
    shown: SHARE_SHOWN,
    pairDown: ({ down, beta }) => betaFactorUnavailability({ unavailability: down, beta, n: 2 }),
    breakEven: () => undefined,
  },
};
