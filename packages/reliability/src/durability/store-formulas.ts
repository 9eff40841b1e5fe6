import type { Formula, Parameter } from "../catalogue/formula.ts";
import { daysPerYear, mtbfHours, mttrHours } from "./parameters.ts";

const n: Parameter = {
  kind: "count",
  name: "n",
  sentence: "How many units hold the data: 3 for three copies, 14 for a code of 10 + 4 blocks.",
  unit: "count",
  min: 1,
  max: 1_000,
  example: 14,
};
const k: Parameter = {
  kind: "count",
  name: "k",
  sentence: "How many of them are needed to read it: 1 for copies, 10 for a code of 10 + 4 blocks.",
  unit: "count",
  min: 1,
  max: 1_000,
  example: 10,
};
const repairs: Parameter = {
  kind: "choice",
  name: "repairs",
  sentence: "Whether lost units are restored one after the other or all at the same time.",
  choices: ["parallel", "one"],
  example: "parallel",
};

/** What the catalogue says of copies and codes that are repaired. */
export const storeFormulas: readonly Formula[] = [
  {
    name: "rateFromAfr",
    family: "durability",
    sentence: "How often an hour a unit fails, from an annual failure rate in either of its two meanings.",
    tex: String.raw`\lambda = \frac{\text{AFR}}{T} \quad\text{or}\quad \lambda = \frac{-\ln(1 - \text{AFR})}{T}`,
    source:
      "The exponential law of lifetimes; E. Pinheiro, W.-D. Weber and L. A. Barroso, Failure Trends in a Large Disk Drive Population, FAST 2007, for annualised failure rates of a fleet",
    parameters: [
      {
        kind: "openFraction",
        name: "afr",
        sentence: "The annual failure rate, as a fraction: 0.0141 for 1.41 %.",
        example: 0.0141,
      },
      {
        kind: "choice",
        name: "meaning",
        sentence: "Failures for each unit and year, or the probability that a unit fails within a year.",
        choices: ["rate", "probability"],
        example: "rate",
      },
      daysPerYear,
    ],
    outcomes: [{ unit: "per h", sentence: "Failures of a unit in an hour; one over it is its MTBF." }],
  },
  {
    name: "mttdl",
    family: "durability",
    sentence:
      "How long copies or an erasure code keep data on average, if units fail alone and are restored.",
    tex: String.raw`\text{MTTDL} = \sum_{i=0}^{n-k} T_i, \quad T_i = \frac{1 + \mu_i\,T_{i-1}}{(n - i)\,\lambda}, \quad \mu_i = \mu \text{ or } i\,\mu`,
    source:
      "J. E. Angus, On computing MTBF for a k-out-of-n:G repairable system, IEEE Transactions on Reliability 37 (1988), for repairs in parallel; K. S. Trivedi, Probability and Statistics with Reliability, Queuing, and Computer Science Applications, second edition (2002), chapter 8",
    parameters: [n, k, mtbfHours, mttrHours, repairs],
    outcomes: [{ unit: "h", sentence: "The mean time to data loss, from all units being good." }],
  },
  {
    name: "mttdlApproximation",
    family: "durability",
    sentence: "The same by the formula of the textbooks, for repairs that are quick.",
    tex: String.raw`\text{MTTDL} \approx \frac{\text{MTBF}^{m+1}}{n (n-1) \cdots k \cdot \text{MTTR}^m} \cdot (1 \text{ or } m!), \quad m = n - k`,
    source:
      "D. A. Patterson, G. Gibson and R. H. Katz, A Case for Redundant Arrays of Inexpensive Disks (RAID), SIGMOD 1988, for m = 1; the same step repeated for more",
    parameters: [n, k, mtbfHours, mttrHours, repairs],
    outcomes: [{ unit: "h", sentence: "About the mean time to data loss; always less than it." }],
  },
  {
    name: "annualLossProbability",
    family: "durability",
    sentence: "How likely data is lost within a year, from its mean time to data loss.",
    tex: String.raw`P = 1 - e^{-T / \text{MTTDL}}`,
    source:
      "M. L. Shooman, Reliability of Computer Systems and Networks (2002), appendix B, on constant hazards",
    parameters: [
      {
        kind: "positive",
        name: "mttdlHours",
        sentence: "The mean time to data loss.",
        unit: "h",
        example: 4_500_000,
      },
      daysPerYear,
    ],
    outcomes: [{ unit: "fraction", sentence: "The probability of a loss within a year." }],
  },
  {
    name: "periodModelLoss",
    family: "durability",
    sentence:
      "How likely data is lost by the model of storage vendors: too many units fail within one repair period.",
    tex: String.raw`\begin{gathered} p = 1 - e^{-\text{MTTR} / \text{MTBF}}, \quad P = \sum_{j=n-k+1}^{n} \binom{n}{j} p^j (1 - p)^{n-j} \\ P_{\text{year}} = 1 - (1 - P)^{T / \text{MTTR}} \end{gathered}`,
    source:
      "B. Wilson, Backblaze Durability Calculates at 99.999999999% — And Why It Doesn't Matter (2018), and the program erasure-coding-durability published with it",
    parameters: [n, k, mtbfHours, mttrHours, daysPerYear],
    outcomes: [
      {
        at: "unitFailureProbability",
        unit: "fraction",
        sentence: "The probability that one unit fails within a period.",
      },
      {
        at: "periodLossProbability",
        unit: "fraction",
        sentence: "The probability that more units fail within a period than may.",
      },
      {
        at: "annualLossProbability",
        unit: "fraction",
        sentence: "The probability that this happens in any period of a year.",
      },
    ],
  },
  {
    name: "ninesOfDurability",
    family: "durability",
    sentence: "How many nines a durability has, from the probability of loss.",
    tex: String.raw`d = -\log_{10} P`,
    source: "The definition; a probability of 1e-11 a year and object is what is printed as eleven nines",
    parameters: [
      {
        kind: "fraction",
        name: "lossProbability",
        sentence: "The probability of loss in the period that is meant, a year as a rule.",
        example: 1e-11,
      },
    ],
    outcomes: [{ unit: "nines", sentence: "The nines, as a real number." }],
  },
  {
    name: "storageOverhead",
    family: "durability",
    sentence: "How many bytes are stored for each byte of data.",
    tex: String.raw`\frac{n}{k}`,
    source:
      "H. Weatherspoon and J. Kubiatowicz, Erasure Coding vs. Replication: A Quantitative Comparison, IPTPS 2002",
    parameters: [n, k],
    outcomes: [{ unit: "1", sentence: "Bytes stored for a byte of data." }],
  },
];
