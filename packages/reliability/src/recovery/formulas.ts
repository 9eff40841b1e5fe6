import type { Formula, Parameter } from "../catalogue/formula.ts";
import { lossFormulas } from "./loss-formulas.ts";

const swanson =
  "M. Swanson et al., Contingency Planning Guide for Federal Information Systems, NIST SP 800-34 Rev. 1 (2010), for the objective; the sum is the definition";
const trivedi =
  "K. S. Trivedi, Probability and Statistics with Reliability, Queuing, and Computer Science Applications, second edition (2002), chapter 3";

const seconds = (name: string, sentence: string, example: number): Parameter => ({
  kind: "notNegative",
  name,
  sentence,
  unit: "s",
  example,
});
const replaySpeed: Parameter = {
  kind: "positive",
  name: "replaySpeed",
  sentence: "How many times as fast as it was written the log is replayed.",
  unit: "1",
  example: 4,
};
const randomSteps: readonly Parameter[] = [
  seconds("fixedSec", "How long what never varies takes, in all.", 300),
  {
    kind: "positives",
    name: "meansSec",
    sentence: "The mean time of each step that varies, one after the other: up to 20 of them.",
    unit: "s",
    example: [60, 600, 1800],
  },
];

/** What the catalogue says of recovery. */
export const recoveryFormulas: readonly Formula[] = [
  ...lossFormulas,
  {
    name: "rto",
    family: "recovery",
    sentence: "How long a service is down, as the sum of the steps of its recovery.",
    tex: String.raw`T = t_{\text{detect}} + t_{\text{decide}} + t_{\text{restore}} + t_{\text{replay}} + t_{\text{redirect}}`,
    source: swanson,
    parameters: [
      seconds("detectSec", "From the failure until something or somebody has noticed it.", 60),
      seconds("decideSec", "Until it is certain what to do: confirmation, a person called.", 600),
      seconds("restoreSec", "Until the data and a machine are there.", 3600),
      seconds("replaySec", "Until the log is replayed and what was restored is checked.", 900),
      seconds("redirectSec", "Until clients reach it: name service, routes, connection pools.", 120),
    ],
    outcomes: [{ unit: "s", sentence: "The time from the failure until clients are served." }],
  },
  {
    name: "rtoMissedProbability",
    family: "recovery",
    sentence: "How likely a recovery whose steps take random times takes longer than its objective.",
    tex: String.raw`P(T > t), \quad T = t_0 + \sum_i T_i, \quad T_i \sim \text{Exp}(1/\bar{t}_i)`,
    source: trivedi,
    parameters: [...randomSteps, seconds("targetSec", "How long the recovery may take.", 7200)],
    outcomes: [{ unit: "fraction", sentence: "The probability of missing the objective." }],
  },
  {
    name: "rtoPercentile",
    family: "recovery",
    sentence: "The time within which a given fraction of recoveries is over.",
    tex: String.raw`P(T \le t) = q, \quad T = t_0 + \sum_i T_i, \quad T_i \sim \text{Exp}(1/\bar{t}_i)`,
    source: trivedi,
    parameters: [
      ...randomSteps,
      {
        kind: "openFraction",
        name: "quantile",
        sentence: "The fraction of recoveries that are over by then: 0.99 for the 99th percentile.",
        example: 0.99,
      },
    ],
    outcomes: [{ unit: "s", sentence: "The time that this fraction does not exceed." }],
  },
  {
    name: "restoreTime",
    family: "recovery",
    sentence: "How long it takes to restore a backup and replay the log that was written since.",
    tex: String.raw`T = t_{\text{start}} + \frac{\text{bytes}}{\text{throughput}} + \frac{t_{\text{log}}}{\text{speed}}`,
    source:
      "The definition; B. Beyer et al. (eds), Site Reliability Engineering (2016), chapter 26, on restores",
    parameters: [
      { ...seconds("startSec", "Until the copy begins: 0 where it is not given.", 600), optional: true },
      {
        kind: "notNegative",
        name: "dataBytes",
        sentence: "How much is copied.",
        unit: "bytes",
        example: 1e12,
      },
      {
        kind: "positive",
        name: "bytesPerSec",
        sentence: "How many bytes a second are copied, through the slowest of network, disk and unpacking.",
        unit: "bytes",
        example: 2e8,
      },
      seconds("logSec", "The time in which the log was written that is replayed.", 43_200),
      replaySpeed,
    ],
    outcomes: [
      { at: "copySec", unit: "s", sentence: "How long the copy takes." },
      { at: "replaySec", unit: "s", sentence: "How long the replay takes." },
      { at: "totalSec", unit: "s", sentence: "How long it takes in all." },
    ],
  },
  {
    name: "replicaCatchUpTime",
    family: "recovery",
    sentence: "How long a replica that is behind takes to catch up with a primary that goes on writing.",
    tex: String.raw`T = \frac{t_{\text{behind}}}{\text{speed} - 1}`,
    source: "The definition, as of any queue that is served faster than it grows",
    parameters: [seconds("behindSec", "How far the replica is behind.", 3600), replaySpeed],
    outcomes: [{ unit: "s", sentence: "The time until it has caught up." }],
  },
];
