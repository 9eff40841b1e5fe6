import type { Formula, Parameter } from "../catalogue/formula.ts";

const source = 'D. K. Gifford, "Weighted voting for replicated data", SOSP 1979';
const votes: Parameter = {
  kind: "notNegatives",
  name: "votes",
  unit: "count",
  sentence: "The votes of each node, whole numbers; a node with none keeps a copy and decides nothing.",
  example: [2, 1, 1],
};
const needed: Parameter = {
  kind: "count",
  name: "needed",
  unit: "count",
  sentence: "How many votes the operation needs.",
  min: 1,
  example: 3,
};
const nodes: Parameter = {
  kind: "levels",
  name: "unavailabilities",
  sentence: "The fraction of time in which each node is down.",
  example: [0.001, 0.01, 0.01],
};

/** What the catalogue says of votes that are not equal. */
export const voteFormulas: readonly Formula[] = [
  {
    name: "weightedQuorumAvailability",
    family: "quorums",
    sentence:
      "How often the nodes that are up have enough votes, when nodes differ in votes and availability.",
    tex: String.raw`A = P\Big(\sum_{i \text{ up}} v_i \ge q\Big)`,
    source,
    parameters: [votes, needed, nodes],
    outcomes: [{ unit: "fraction", sentence: "The fraction of time in which the votes can be gathered." }],
  },
  {
    name: "weightedQuorumUnavailability",
    family: "quorums",
    sentence: "How often the nodes that are up have too few votes, with all digits of a small result.",
    tex: String.raw`U = P\Big(\sum_{i \text{ down}} v_i \ge V - q + 1\Big), \quad V = \sum_i v_i`,
    source,
    parameters: [votes, needed, nodes],
    outcomes: [{ unit: "fraction", sentence: "The fraction of time in which the votes cannot be gathered." }],
  },
  {
    name: "isVoteQuorum",
    family: "quorums",
    sentence: "Whether the nodes that answered have enough votes between them.",
    tex: String.raw`\sum_{i \text{ answered}} v_i \ge q`,
    source,
    parameters: [
      { ...votes, sentence: "The votes of the nodes that answered, whole numbers.", example: [2, 1] },
      {
        kind: "count",
        name: "needed",
        unit: "count",
        sentence: "How many votes make a quorum.",
        min: 1,
        example: 3,
      },
    ],
    outcomes: [{ unit: "structure", sentence: "True where the votes are enough." }],
  },
  {
    name: "voteOverlap",
    family: "quorums",
    sentence:
      "How many votes any read and write share at least, and any two writes; both must be at least one.",
    tex: String.raw`\max(0, r + w - V), \quad \max(0, 2w - V), \quad V = \sum_i v_i`,
    source,
    parameters: [
      votes,
      { ...needed, name: "readVotes", sentence: "How many votes a read needs.", example: 2 },
      { ...needed, name: "writeVotes", sentence: "How many votes a write needs." },
    ],
    outcomes: [
      { at: "readWriteVotes", unit: "count", sentence: "The votes that any read and write share." },
      { at: "writeWriteVotes", unit: "count", sentence: "The votes that any two writes share." },
    ],
  },
];
