import type { FailoverModel } from "../../widgets/calculators/failover-state.ts";

/** What one model of failover is called and what it says. */
interface ModelWords {
  readonly name: string;
  /** The sentence of the model. */
  readonly says: string;
  /** What stands on its axis. */
  readonly axis: string;
}

/** The words of the calculator for failover. */
export const failoverText = {
  title: "Can a standby make it worse?",
  hint: "Two equal nodes instead of one. Choose what can go wrong with the failover itself.",
  model: "What can go wrong",
  models: {
    coverage: {
      name: "It does not happen",
      says: "Some failures are not noticed, or the failover fails. The standby is then wasted, but does no harm.",
      axis: "How often a failover succeeds (coverage)",
    },
    switch: {
      name: "A switch in front fails",
      says: "Every request passes a balancer, a proxy or a virtual address that one node alone would not need.",
      axis: "How much of the time the switch is down",
    },
    spurious: {
      name: "It happens for nothing",
      says: "False alarms take a healthy primary away, and do harm.",
      axis: "Healthy time that is lost to false alarms",
    },
    shared: {
      name: "Both fail together",
      says: "A part of what takes one node down takes the other down as well.",
      axis: "How much of a node’s downtime is shared (β)",
    },
  } satisfies Record<FailoverModel, ModelWords>,
  down: "One node is down",
  coverage: "Failovers that succeed",
  switchDown: "The switch is down",
  spurious: "Lost to false alarms",
  beta: "Shared by both (β)",
  axisDown: "Share of time down",
  lineAlone: "one node alone",
  linePair: "the pair",
  breakEven: "Break-even",
  lineBreakEven: (at: string): string => `break-even ${at}`,
  pair: "The pair is down",
  alone: "One node alone is down",
  inYear: (year: string): string => `${year} in a year`,
  compared: "The pair against one node",
  less: (times: string): string => `${times} × less`,
  more: (times: string): string => `${times} × more`,
  same: "the same",
  comparedNote: "time down",
  breakEvenNote: "more than that, and one node alone is better",
  never: "none",
  neverNote: "at its worst, the pair is as good as one node",
  verdict: {
    better: (pair: string, alone: string): string =>
      `The pair is down ${pair} of the time, one node alone ${alone}. Here the standby helps.`,
    even: (alone: string): string =>
      `The pair is down ${alone} of the time, exactly as one node alone: the standby is wasted, and does no harm.`,
    worse: (pair: string, alone: string): string =>
      `The pair is down ${pair} of the time, one node alone only ${alone}. Here redundancy makes it worse.`,
  },
  cannot: "In this model it cannot do harm, whatever the numbers.",
  needs: (at: string): string => `It does harm beyond ${at}.`,
  plot: (at: { axis: string; pair: string; alone: string; breakEven: string }): string =>
    `Share of time down over: ${at.axis}. One node alone is a level line at ${at.alone}. The pair is now at ${at.pair}. ${at.breakEven === "" ? "Its line never rises above that of one node." : `Its line rises above that of one node at ${at.breakEven}.`}`,
  assumptions: [
    "Both nodes are equally good. They fail independently, except in the last model.",
    "Failover itself takes no time here; a model of its own counts it.",
    "In the last model every failover succeeds. In the third, a false alarm loses all of the healthy time that it hits.",
    "None of these counts what a failover can break: two primaries at once, lost writes, a failback that goes wrong. That is a rate of its own, and no share of time up makes good for it.",
  ],
};
