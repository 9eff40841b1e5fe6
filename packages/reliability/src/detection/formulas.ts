import type { Formula, Outcome, Parameter } from "../catalogue/formula.ts";
import { electionFormulas } from "./election-formulas.ts";
import { falseAlarmFormulas } from "./false-alarm-formulas.ts";
import { phiFormulas } from "./phi-formulas.ts";

const gray =
  'Derived from bounded drift; C. G. Gray and D. R. Cheriton, "Leases: an efficient fault-tolerant mechanism for distributed file cache consistency", SOSP 1989';
const times: readonly Outcome[] = [
  { at: "bestSec", unit: "s", sentence: "The time to notice a failure that comes at the best moment." },
  { at: "meanSec", unit: "s", sentence: "The mean over all moments." },
  { at: "worstSec", unit: "s", sentence: "The time to notice a failure that comes at the worst moment." },
];
const lease: readonly Parameter[] = [
  {
    kind: "positive",
    name: "leaseSec",
    unit: "s",
    sentence: "The length of the lease, counted by its holder from when it sent the request.",
    example: 10,
  },
  {
    kind: "fraction",
    name: "holderDriftRate",
    sentence: "By how much the holder's clock may be slow: seconds lost in a second.",
    example: 0.0002,
  },
  {
    kind: "fraction",
    name: "waiterDriftRate",
    sentence: "By how much the other side's clock may be fast: seconds gained in a second.",
    example: 0.0002,
  },
];

/** What the catalogue says of detection and leases. */
export const detectionFormulas: readonly Formula[] = [
  {
    name: "probeDetectionTime",
    family: "detection",
    sentence: "How long a prober takes to notice that its target has died.",
    tex: String.raw`(k - 1)T + \tau \;\ldots\; kT + \tau, \quad \text{mean } (k - \tfrac12)T + \tau`,
    source: "Derived from the definition; the settings are those of Kubernetes' probes",
    parameters: [
      {
        kind: "positive",
        name: "periodSec",
        unit: "s",
        sentence: "The time from the start of a probe to the start of the next.",
        example: 10,
      },
      {
        kind: "notNegative",
        name: "timeoutSec",
        unit: "s",
        sentence:
          "How long an answer is waited for, at most the period; 0 where a dead target refuses at once.",
        example: 1,
      },
      {
        kind: "count",
        name: "threshold",
        unit: "count",
        sentence: "How many probes in a row must fail.",
        min: 1,
        example: 3,
      },
    ],
    outcomes: times,
  },
  {
    name: "heartbeatDetectionTime",
    family: "detection",
    sentence: "How long a timer that each heartbeat restarts takes to notice that they have stopped.",
    tex: String.raw`d + \tau - T \;\ldots\; d + \tau, \quad \text{mean } d + \tau - \tfrac12 T`,
    source: "Derived from the definition",
    parameters: [
      {
        kind: "positive",
        name: "periodSec",
        unit: "s",
        sentence: "The time between heartbeats.",
        example: 10,
      },
      {
        kind: "positive",
        name: "timeoutSec",
        unit: "s",
        sentence: "How long the timer runs, at least the period.",
        example: 50,
      },
      {
        kind: "notNegative",
        name: "delaySec",
        optional: true,
        unit: "s",
        sentence: "How long a heartbeat travels: 0 where it is not given.",
        example: 0,
      },
    ],
    outcomes: times,
  },
  ...falseAlarmFormulas,
  ...phiFormulas,
  {
    name: "leaseSafeWait",
    family: "detection",
    sentence:
      "How long to wait, by one's own clock, until another's lease is surely over although clocks drift.",
    tex: String.raw`T \ge L \, \frac{1 + \rho_w}{1 - \rho_h}`,
    source: gray,
    parameters: lease,
    outcomes: [{ unit: "s", sentence: "The wait from the grant or the last renewal on." }],
  },
  {
    name: "leaseSafeUse",
    family: "detection",
    sentence:
      "How long a holder may use its lease, by its own clock, if the other side waits no longer than its length.",
    tex: String.raw`T \le L \, \frac{1 - \rho_h}{1 + \rho_w}`,
    source: gray,
    parameters: lease,
    outcomes: [{ unit: "s", sentence: "The time from when the holder sent its request." }],
  },
  ...electionFormulas,
];
