import type { Formula, Outcome, Parameter } from "../catalogue/formula.ts";

const keeton =
  "K. Keeton and A. Merchant, A Framework for Evaluating Storage System Dependability, DSN 2004; the means follow from failures at any moment";

const loss: readonly Outcome[] = [
  { at: "bestSec", unit: "s", sentence: "The loss when the failure comes at the best moment." },
  { at: "meanSec", unit: "s", sentence: "The loss on average over all moments." },
  { at: "worstSec", unit: "s", sentence: "The loss when the failure comes at the worst moment." },
];
const lag = (sentence: string, example: number): Parameter => ({
  kind: "notNegative",
  name: "lagSec",
  sentence,
  unit: "s",
  example,
});

/** What the catalogue says of what a failure takes with it. */
export const lossFormulas: readonly Formula[] = [
  {
    name: "backupRpo",
    family: "recovery",
    sentence: "How much of the latest writing is lost when all that is left is the last backup.",
    tex: String.raw`d \le \text{loss} \le d + i, \quad \text{mean} = d + \frac{i}{q} - \frac{i}{2}`,
    source: keeton,
    parameters: [
      {
        kind: "positive",
        name: "intervalSec",
        sentence: "From the start of one backup to the start of the next.",
        unit: "s",
        example: 86_400,
      },
      {
        kind: "notNegative",
        name: "durationSec",
        sentence: "From the start of a backup until it is complete and safe elsewhere.",
        unit: "s",
        example: 7200,
      },
      {
        kind: "fraction",
        name: "usable",
        optional: true,
        sentence: "The probability that a backup can be restored: 1 where it is not given.",
        example: 1,
      },
    ],
    outcomes: loss,
  },
  {
    name: "asyncReplicationRpo",
    family: "recovery",
    sentence: "How much of the latest writing is lost when an asynchronous replica must go on alone.",
    tex: String.raw`l \le \text{loss} \le l + s, \quad \text{mean} = l + \frac{s}{2}`,
    source: keeton,
    parameters: [
      {
        kind: "notNegative",
        name: "shipEverySec",
        sentence: "How long writes are gathered before they are sent: 0 for a stream.",
        unit: "s",
        example: 60,
      },
      lag("How long what is sent takes until it is safe on the replica.", 2),
    ],
    outcomes: loss,
  },
  {
    name: "asyncReplicationRpoFromSamples",
    family: "recovery",
    sentence: "How much a failure at any of the moments at which the lag was measured would have lost.",
    tex: String.raw`\bar{l} = \frac{1}{m} \sum_i l_i, \quad \max_i l_i, \quad \frac{|\{i : l_i > t\}|}{m}`,
    source: "The definitions of a mean and of an empirical distribution",
    parameters: [
      {
        kind: "notNegatives",
        name: "lagsSec",
        sentence: "The measured lag, one number for each measurement.",
        unit: "s",
        example: [0.2, 0.3, 0.2, 0.4, 12, 0.3],
      },
      {
        kind: "notNegative",
        name: "targetSec",
        sentence: "How much may be lost.",
        unit: "s",
        example: 5,
      },
    ],
    outcomes: [
      { at: "meanSec", unit: "s", sentence: "The mean loss." },
      { at: "worstSec", unit: "s", sentence: "The largest that was measured." },
      {
        at: "overTargetFraction",
        unit: "fraction",
        sentence: "The fraction of measurements over the target.",
      },
    ],
  },
  {
    name: "syncReplicationRpo",
    family: "recovery",
    sentence:
      "How much acknowledged writing is lost when writes waited for several copies and nodes are lost.",
    tex: String.raw`\text{mean} = \begin{cases} \varphi\,l & 0 < f < c \\ l & f \ge c \end{cases}`,
    source:
      "PostgreSQL documentation, High Availability, Load Balancing, and Replication, on synchronous replication; MySQL reference manual, Semisynchronous Replication, on the timeout",
    parameters: [
      {
        kind: "count",
        name: "copies",
        sentence: "On how many nodes a write stands before it is acknowledged, the primary included.",
        unit: "count",
        min: 1,
        example: 2,
      },
      {
        kind: "count",
        name: "failures",
        sentence: "How many nodes are lost at once.",
        unit: "count",
        min: 0,
        example: 1,
      },
      lag("How far the nodes behind those copies lag.", 5),
      {
        kind: "fraction",
        name: "asyncFraction",
        optional: true,
        sentence: "The fraction of time in which writes do not wait for the copies: 0 where it is not given.",
        example: 0.01,
      },
    ],
    outcomes: loss,
  },
  {
    name: "failoverLossWindow",
    family: "recovery",
    sentence: "Which writes a failover that nobody planned loses.",
    tex: String.raw`w = l + t_{\text{cut off}}, \quad \text{writes} = w \cdot \text{rate}`,
    source:
      "The definition; C. Gray and D. Cheriton, Leases: An Efficient Fault-Tolerant Mechanism for Distributed File Cache Consistency, SOSP 1989, for the bound that a lease sets",
    parameters: [
      lag("How far the promoted replica lagged when it heard the last of the primary.", 0.5),
      {
        kind: "notNegative",
        name: "cutOffSec",
        sentence: "How long the old primary took writes after that: 0 for a crash.",
        unit: "s",
        example: 10,
      },
      {
        kind: "notNegative",
        name: "writesPerSec",
        sentence: "How many writes are acknowledged in a second.",
        unit: "per s",
        example: 200,
      },
    ],
    outcomes: [
      { at: "windowSec", unit: "s", sentence: "The writes of how long are lost." },
      { at: "writes", unit: "count", sentence: "How many writes that is, on average." },
    ],
  },
  {
    name: "lagGateLoss",
    family: "recovery",
    sentence: "The most that a failover loses where only replicas within a limit of lag may be promoted.",
    tex: String.raw`\text{bytes} = \text{limit} + \text{rate} \cdot t, \quad \text{sec} = \frac{\text{bytes}}{\text{rate}}`,
    source: "Patroni documentation, Replication modes, on asynchronous mode durability",
    parameters: [
      {
        kind: "notNegative",
        name: "lagBytesMax",
        sentence: "By how many bytes a replica may lag and still be promoted.",
        unit: "bytes",
        example: 1_048_576,
      },
      {
        kind: "notNegative",
        name: "positionAgeSecMax",
        sentence:
          "How old the position that it is measured against is at worst: the life of the leader's lock.",
        unit: "s",
        example: 30,
      },
      {
        kind: "positive",
        name: "bytesPerSec",
        sentence: "How many bytes the log grows by in a second.",
        unit: "bytes",
        example: 500_000,
      },
    ],
    outcomes: [
      { at: "bytes", unit: "bytes", sentence: "The most that is lost." },
      { at: "sec", unit: "s", sentence: "The same in seconds of writing." },
    ],
  },
];
