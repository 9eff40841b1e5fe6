import type { Formula, Parameter } from "../catalogue/formula.ts";

const feller =
  "W. Feller, An Introduction to Probability Theory and Its Applications, volume 1 (3rd edition, 1968), chapter XIII";
const losses: readonly Parameter[] = [
  {
    kind: "fraction",
    name: "lossProbability",
    sentence: "The probability that a heartbeat is lost, independently of the others.",
    example: 0.01,
  },
  {
    kind: "count",
    name: "misses",
    unit: "count",
    sentence: "How many heartbeats lost in a row raise the alarm.",
    min: 1,
    example: 3,
  },
];
const period: Parameter = {
  kind: "positive",
  name: "periodSec",
  unit: "s",
  sentence: "The time between heartbeats.",
  example: 1,
};

/** What the catalogue says of healthy senders that are declared dead. */
export const falseAlarmFormulas: readonly Formula[] = [
  {
    name: "missedHeartbeatsProbability",
    family: "detection",
    sentence: "The probability that some heartbeats in a row are all lost although their sender is healthy.",
    tex: String.raw`p^k`,
    source: "The product rule for independent events",
    parameters: losses,
    outcomes: [{ unit: "fraction", sentence: "The probability that all of them are lost." }],
  },
  {
    name: "falseAlarmsPerDay",
    family: "detection",
    sentence: "How many times a day a healthy sender is declared dead.",
    tex: String.raw`(1 - p) \, p^k \, \frac{86\,400\,\text{s}}{T}`,
    source: feller,
    parameters: [...losses, period],
    outcomes: [{ unit: "1", sentence: "The alarms in a day, on average." }],
  },
  {
    name: "meanTimeToFalseAlarm",
    family: "detection",
    sentence: "How long it takes on average until a healthy sender is declared dead.",
    tex: String.raw`T \sum_{i=1}^{k} p^{-i} = T \, \frac{1 - p^k}{(1 - p) \, p^k}`,
    source: `${feller}, equation 7.7`,
    parameters: [...losses, period],
    outcomes: [{ unit: "s", sentence: "The mean time to the first alarm." }],
  },
  {
    name: "falseAlarmProbability",
    family: "detection",
    sentence: "The probability that a healthy sender is declared dead at least once within some heartbeats.",
    tex: String.raw`F(m) = F(m - 1) + (1 - p) \, p^k \, \big(1 - F(m - k - 1)\big), \quad F(k) = p^k`,
    source: feller,
    parameters: [
      ...losses,
      {
        kind: "count",
        name: "heartbeats",
        unit: "count",
        sentence: "Over how many heartbeats.",
        min: 1,
        max: 10_000_000,
        example: 86_400,
      },
    ],
    outcomes: [{ unit: "fraction", sentence: "The probability of at least one alarm." }],
  },
];
