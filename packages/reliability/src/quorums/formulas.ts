import type { Formula, Parameter } from "../catalogue/formula.ts";
import { latencyFormulas } from "./latency-formulas.ts";
import { n, r, w } from "./size-parameters.ts";
import { stalenessFormulas } from "./staleness-formulas.ts";
import { voteFormulas } from "./vote-formulas.ts";

const gifford = 'D. K. Gifford, "Weighted voting for replicated data", SOSP 1979, with one vote a copy';
const node: Parameter = {
  kind: "level",
  name: "unavailability",
  sentence: "The fraction of time in which a node is down.",
  example: 0.01,
};

/** What the catalogue says of quorums. */
export const quorumsFormulas: readonly Formula[] = [
  {
    name: "quorumReadAvailability",
    family: "quorums",
    sentence: "How often enough nodes are up to answer a read.",
    tex: String.raw`A = \sum_{j=r}^{n} \binom{n}{j} A_1^j (1 - A_1)^{n-j}`,
    source: gifford,
    parameters: [n, r, node],
    outcomes: [{ unit: "fraction", sentence: "The fraction of time in which reads can be answered." }],
  },
  {
    name: "quorumReadUnavailability",
    family: "quorums",
    sentence: "How often too few nodes are up to answer a read, with all digits of a small result.",
    tex: String.raw`U = \sum_{j=n-r+1}^{n} \binom{n}{j} U_1^j (1 - U_1)^{n-j}`,
    source: gifford,
    parameters: [n, r, node],
    outcomes: [{ unit: "fraction", sentence: "The fraction of time in which reads cannot be answered." }],
  },
  {
    name: "quorumWriteAvailability",
    family: "quorums",
    sentence: "How often enough nodes are up to acknowledge a write.",
    tex: String.raw`A = \sum_{j=w}^{n} \binom{n}{j} A_1^j (1 - A_1)^{n-j}`,
    source: gifford,
    parameters: [n, w, node],
    outcomes: [{ unit: "fraction", sentence: "The fraction of time in which writes can be acknowledged." }],
  },
  {
    name: "quorumWriteUnavailability",
    family: "quorums",
    sentence: "How often too few nodes are up to acknowledge a write, with all digits of a small result.",
    tex: String.raw`U = \sum_{j=n-w+1}^{n} \binom{n}{j} U_1^j (1 - U_1)^{n-j}`,
    source: gifford,
    parameters: [n, w, node],
    outcomes: [
      { unit: "fraction", sentence: "The fraction of time in which writes cannot be acknowledged." },
    ],
  },
  {
    name: "toleratedFailures",
    family: "quorums",
    sentence: "How many nodes may be down before reads stop, and before writes stop.",
    tex: String.raw`f_{\text{reads}} = n - r, \quad f_{\text{writes}} = n - w`,
    source: gifford,
    parameters: [n, r, w],
    outcomes: [
      { at: "reads", unit: "count", sentence: "The nodes that reads can do without." },
      { at: "writes", unit: "count", sentence: "The nodes that writes can do without." },
    ],
  },
  {
    name: "isStrictQuorum",
    family: "quorums",
    sentence: "Whether every read meets every acknowledged write at some node.",
    tex: String.raw`r + w > n`,
    source: gifford,
    parameters: [n, r, w],
    outcomes: [
      { unit: "structure", sentence: "True where every read set shares a node with every write set." },
    ],
  },
  {
    name: "isWriteSafeQuorum",
    family: "quorums",
    sentence: "Whether any two writes meet at some node, so that they cannot both pass unseen.",
    tex: String.raw`2w > n`,
    source: gifford,
    parameters: [n, w],
    outcomes: [{ unit: "structure", sentence: "True where any two write sets share a node." }],
  },
  {
    name: "majority",
    family: "quorums",
    sentence: "The smallest number of nodes that is more than half of them.",
    tex: String.raw`m = \lfloor n/2 \rfloor + 1`,
    source:
      'R. H. Thomas, "A majority consensus approach to concurrency control for multiple copy databases", ACM TODS 4 (1979)',
    parameters: [{ ...n, sentence: "How many nodes vote.", example: 5 }],
    outcomes: [{ unit: "count", sentence: "The votes that make a majority." }],
  },
  {
    name: "crashTolerance",
    family: "quorums",
    sentence: "How many nodes may crash while a majority is left to go on.",
    tex: String.raw`f = \lfloor (n - 1)/2 \rfloor`,
    source: 'L. Lamport, "The part-time parliament", ACM TOCS 16 (1998)',
    parameters: [{ ...n, sentence: "How many nodes vote.", example: 5 }],
    outcomes: [{ unit: "count", sentence: "The nodes that may crash." }],
  },
  {
    name: "byzantineTolerance",
    family: "quorums",
    sentence: "How many nodes may answer anything at all while the others still agree.",
    tex: String.raw`f = \lfloor (n - 1)/3 \rfloor`,
    source:
      'M. Pease, R. Shostak and L. Lamport, "Reaching agreement in the presence of faults", Journal of the ACM 27 (1980)',
    parameters: [{ ...n, sentence: "How many nodes take part.", example: 4 }],
    outcomes: [{ unit: "count", sentence: "The nodes that may lie." }],
  },
  ...voteFormulas,
  ...stalenessFormulas,
  ...latencyFormulas,
];
