import type { Formula, Parameter } from "../catalogue/formula.ts";
import { mtbfHours, mttrHours } from "./parameters.ts";
import { storeFormulas } from "./store-formulas.ts";

const patterson =
  "D. A. Patterson, G. Gibson and R. H. Katz, A Case for Redundant Arrays of Inexpensive Disks (RAID), SIGMOD 1988";
const chen =
  "P. M. Chen, E. K. Lee, G. A. Gibson, R. H. Katz and D. A. Patterson, RAID: High-Performance, Reliable Secondary Storage, ACM Computing Surveys 26 (1994)";
const cidon =
  "A. Cidon, S. Rumble, R. Stutsman, S. Katti, J. Ousterhout and M. Rosenblum, Copysets: Reducing the Frequency of Data Loss in Cloud Storage, USENIX ATC 2013";

const disks = (min: number): Parameter => ({
  kind: "count",
  name: "disks",
  sentence: "How many disks the group has, those for redundancy included.",
  unit: "count",
  min,
  max: 1_000,
  example: 8,
});
const bothTimes: Formula["outcomes"] = [
  { at: "exactHours", unit: "h", sentence: "The mean time to data loss of the chain." },
  { at: "approximateHours", unit: "h", sentence: "The same by the formula of the textbooks." },
];

const raidFormulas: readonly Formula[] = [
  {
    name: "raid1Mttdl",
    family: "durability",
    sentence: "How long a mirrored pair of disks keeps its data on average.",
    tex: String.raw`\frac{3\lambda + \mu}{2\lambda^2} \approx \frac{\text{MTBF}^2}{2\,\text{MTTR}}`,
    source: `${patterson}, first level RAID; the chain in K. S. Trivedi, Probability and Statistics with Reliability, Queuing, and Computer Science Applications, second edition (2002), chapter 8`,
    parameters: [mtbfHours, mttrHours],
    outcomes: bothTimes,
  },
  {
    name: "raid5Mttdl",
    family: "durability",
    sentence: "How long a group of disks that can do without any one of them keeps its data on average.",
    tex: String.raw`\frac{(2n - 1)\lambda + \mu}{n (n - 1)\,\lambda^2} \approx \frac{\text{MTBF}^2}{n (n - 1)\,\text{MTTR}}`,
    source: patterson,
    parameters: [disks(2), mtbfHours, mttrHours],
    outcomes: bothTimes,
  },
  {
    name: "raid6Mttdl",
    family: "durability",
    sentence: "How long a group of disks that can do without any two of them keeps its data on average.",
    tex: String.raw`T_0 + T_1 + T_2 \approx \frac{\text{MTBF}^3}{n (n - 1) (n - 2)\,\text{MTTR}^2}, \quad T_i = \frac{1 + \mu\,T_{i-1}}{(n - i)\,\lambda}`,
    source: `The formula of ${patterson}, with one more failure; ${chen}, on P + Q redundancy`,
    parameters: [disks(3), mtbfHours, mttrHours],
    outcomes: bothTimes,
  },
  {
    name: "rebuildReadErrorProbability",
    family: "durability",
    sentence: "How likely a rebuild meets an error it cannot correct while it reads what is left, at worst.",
    tex: String.raw`P = 1 - (1 - e)^{8b}`,
    source: `${chen}, on uncorrectable bit errors`,
    parameters: [
      {
        kind: "notNegative",
        name: "readBytes",
        sentence: "How much is read, of all disks together.",
        unit: "bytes",
        example: 12e12,
      },
      {
        kind: "fraction",
        name: "errorsPerBit",
        sentence: "The probability that a bit cannot be read; data sheets print 1e-14 and 1e-15.",
        example: 1e-15,
      },
    ],
    outcomes: [{ unit: "fraction", sentence: "The probability of at least one such error." }],
  },
];

const cluster = (replicasMin: number): readonly Parameter[] => [
  {
    kind: "count",
    name: "nodes",
    sentence: "How many nodes the cluster has.",
    unit: "count",
    min: replicasMin,
    example: 5_000,
  },
  {
    kind: "count",
    name: "failed",
    sentence: "How many of them are lost at once, as after a power cut.",
    unit: "count",
    min: 0,
    example: 50,
  },
  {
    kind: "count",
    name: "replicas",
    sentence: "On how many nodes each chunk of data stands.",
    unit: "count",
    min: replicasMin,
    max: 100,
    example: 3,
  },
];
const anyLoss: Formula["outcomes"] = [
  { unit: "fraction", sentence: "The probability that at least one chunk is lost." },
];

const placementFormulas: readonly Formula[] = [
  {
    name: "randomReplicationLossProbability",
    family: "durability",
    sentence:
      "How likely data is lost when some nodes are lost at once and every chunk stands on nodes drawn at random.",
    tex: String.raw`P = 1 - \left(1 - \frac{\binom{f}{r}}{\binom{n}{r}}\right)^{\text{chunks}}`,
    source: cidon,
    parameters: [
      ...cluster(1),
      {
        kind: "count",
        name: "chunks",
        sentence: "How many chunks there are in all, each counted once.",
        unit: "count",
        min: 1,
        example: 1_000_000,
      },
    ],
    outcomes: anyLoss,
  },
  {
    name: "copysetLossProbability",
    family: "durability",
    sentence:
      "How likely data is lost when some nodes are lost at once and chunks stand on few different sets of nodes.",
    tex: String.raw`P = 1 - \left(1 - \frac{\binom{f}{r}}{\binom{n}{r}}\right)^{c}, \quad c = \left\lceil \frac{S}{r - 1} \right\rceil \left\lfloor \frac{n}{r} \right\rfloor`,
    source: cidon,
    parameters: [
      ...cluster(2),
      {
        kind: "count",
        name: "scatterWidth",
        sentence: "With how many other nodes a node shares chunks, one less than the replicas at least.",
        unit: "count",
        min: 1,
        example: 10,
      },
    ],
    outcomes: anyLoss,
  },
];

/** What the catalogue says of durability. */
export const durabilityFormulas: readonly Formula[] = [
  ...storeFormulas,
  ...raidFormulas,
  ...placementFormulas,
];
