import type { Formula, Outcome, Parameter } from "../catalogue/formula.ts";

const hayashibara =
  'N. Hayashibara, X. Défago, R. Yared and T. Katayama, "The φ accrual failure detector", SRDS 2004';
const akka =
  "The class PhiAccrualFailureDetector of Akka, after the β Mathematics Handbook (logistic approximation)";
const cassandra =
  'A. Lakshman and P. Malik, "Cassandra: a decentralized structured storage system", ACM SIGOPS Operating Systems Review 44 (2010)';
const elapsed: Parameter = {
  kind: "notNegative",
  name: "elapsedSec",
  unit: "s",
  sentence: "The time since the last heartbeat.",
  example: 1.5,
};
const threshold: Parameter = {
  kind: "positive",
  name: "threshold",
  unit: "1",
  sentence: "The level of suspicion at which the sender is declared dead.",
  example: 8,
};
const mean: Parameter = {
  kind: "positive",
  name: "meanSec",
  unit: "s",
  sentence: "The mean time between heartbeats.",
  example: 1,
};
const deviation: Parameter = {
  kind: "positive",
  name: "deviationSec",
  unit: "s",
  sentence: "The standard deviation of the time between heartbeats.",
  example: 0.1,
};
const phi: readonly Outcome[] = [
  { unit: "1", sentence: "The level of suspicion: 1 for once in 10 times, 8 for once in 100 million." },
];
const time: readonly Outcome[] = [{ unit: "s", sentence: "The time since the last heartbeat." }];

/** What the catalogue says of detectors that give a level of suspicion. */
export const phiFormulas: readonly Formula[] = [
  {
    name: "phiNormal",
    family: "detection",
    sentence: "How strongly to suspect a silent sender, if its heartbeats vary normally.",
    tex: String.raw`\varphi = -\log_{10}\Big( \tfrac12 \operatorname{erfc}\frac{t - \mu}{\sigma\sqrt2} \Big)`,
    source: hayashibara,
    parameters: [elapsed, mean, deviation],
    outcomes: phi,
  },
  {
    name: "phiLogistic",
    family: "detection",
    sentence: "How strongly to suspect a silent sender, in the logistic approximation that programs compute.",
    tex: String.raw`\varphi = \log_{10}\big(1 + e^{z (1.5976 + 0.070566 z^2)}\big), \quad z = \frac{t - \mu}{\sigma}`,
    source: akka,
    parameters: [elapsed, mean, deviation],
    outcomes: phi,
  },
  {
    name: "phiExponential",
    family: "detection",
    sentence: "How strongly to suspect a silent sender, if the time between its heartbeats is exponential.",
    tex: String.raw`\varphi = \frac{t}{\mu \ln 10}`,
    source: cassandra,
    parameters: [elapsed, mean],
    outcomes: phi,
  },
  {
    name: "phiNormalDetectionTime",
    family: "detection",
    sentence: "After how long a silence the normal form reaches a threshold.",
    tex: String.raw`t = \mu + z\sigma, \quad \tfrac12 \operatorname{erfc}\frac{z}{\sqrt2} = 10^{-\varphi}`,
    source: hayashibara,
    parameters: [threshold, mean, deviation],
    outcomes: time,
  },
  {
    name: "phiLogisticDetectionTime",
    family: "detection",
    sentence: "After how long a silence the logistic form reaches a threshold.",
    tex: String.raw`t = \mu + z\sigma, \quad z (1.5976 + 0.070566 z^2) = \ln(10^{\varphi} - 1)`,
    source: akka,
    parameters: [threshold, mean, deviation],
    outcomes: time,
  },
  {
    name: "phiExponentialDetectionTime",
    family: "detection",
    sentence: "After how long a silence the exponential form reaches a threshold.",
    tex: String.raw`t = \varphi \, \mu \ln 10`,
    source: cassandra,
    parameters: [threshold, mean],
    outcomes: time,
  },
];
