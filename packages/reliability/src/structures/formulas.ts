import type { Formula, Outcome, Parameter } from "../catalogue/formula.ts";

const shooman = (chapter: number): string =>
  `M. L. Shooman, Reliability of Computer Systems and Networks (2002), chapter ${chapter}`;
const barlowHeidtmann =
  'R. E. Barlow and K. D. Heidtmann, "Computing k-out-of-n system reliability", IEEE Transactions on Reliability R-33 (1984)';

const barlowProschan =
  "R. E. Barlow and F. Proschan, Statistical Theory of Reliability and Life Testing (1975), chapter 1";
const rauzy =
  'A. Rauzy, "New algorithms for fault trees analysis", Reliability Engineering and System Safety 40 (1993)';

const units: Parameter = {
  kind: "levels",
  name: "unavailabilities",
  sentence: "How often each unit is down, as a fraction of the time.",
  example: [0.01, 0.02, 0.005],
};
const unit: Parameter = {
  kind: "level",
  name: "unavailability",
  sentence: "How often one unit is down, as a fraction of the time.",
  example: 0.01,
};
const k: Parameter = {
  kind: "count",
  name: "k",
  sentence: "How many units must work; not how many may fail.",
  unit: "count",
  min: 1,
  max: 3,
  example: 2,
};
const n: Parameter = {
  kind: "count",
  name: "n",
  sentence: "How many units there are.",
  unit: "count",
  min: 1,
  example: 3,
};
const tree: Parameter = {
  kind: "structure",
  name: "",
  sentence: "A tree of unit, series, parallel and kOutOfN blocks, whose units are all independent.",
  example: {
    kind: "series",
    blocks: [
      { kind: "unit", unavailability: 0.001 },
      {
        kind: "parallel",
        blocks: [
          { kind: "unit", unavailability: 0.01 },
          { kind: "unit", unavailability: 0.01 },
        ],
      },
    ],
  },
};
/** Two regions that ask the same login. */
const shared: Parameter = {
  kind: "structure",
  name: "",
  sentence:
    "Either tree, in which units of the same name are one, or system with levels: what each component depends on, and how often each fails by itself.",
  example: {
    system: {
      service: "shop",
      components: [
        { name: "shop", dependsOn: [{ anyOf: ["region 1", "region 2"] }] },
        { name: "region 1", dependsOn: ["login"] },
        { name: "region 2", dependsOn: ["login"] },
        { name: "login" },
      ],
    },
    levels: {
      shop: { unavailability: 0 },
      "region 1": { unavailability: 0.01 },
      "region 2": { unavailability: 0.01 },
      login: { unavailability: 0.001 },
    },
  },
};
const shape: Parameter = {
  ...shared,
  sentence:
    "Either tree, in which units of the same name are one, or system: what each component depends on. How often they fail does not matter.",
};

const up: Outcome = { unit: "fraction", sentence: "The fraction of time in which the whole works." };
const down: Outcome = {
  unit: "fraction",
  sentence: "The fraction of time in which the whole is down; small results keep their digits.",
};

/** What the catalogue says of series, parallel, k of n and trees of them. */
export const structuresFormulas: readonly Formula[] = [
  {
    name: "series",
    family: "structures",
    sentence: "How often units all work at once.",
    tex: String.raw`A = A_1 A_2 \cdots A_n`,
    source: shooman(3),
    parameters: [units],
    outcomes: [up],
  },
  {
    name: "seriesUnavailability",
    family: "structures",
    sentence: "How often at least one of some units is down.",
    tex: String.raw`U = 1 - (1 - U_1)(1 - U_2) \cdots (1 - U_n)`,
    source: shooman(3),
    parameters: [units],
    outcomes: [down],
  },
  {
    name: "parallel",
    family: "structures",
    sentence: "How often at least one of some units works.",
    tex: String.raw`A = 1 - (1 - A_1)(1 - A_2) \cdots (1 - A_n)`,
    source: shooman(3),
    parameters: [units],
    outcomes: [up],
  },
  {
    name: "parallelUnavailability",
    family: "structures",
    sentence: "How often units are all down at once.",
    tex: String.raw`U = U_1 U_2 \cdots U_n`,
    source: shooman(3),
    parameters: [units],
    outcomes: [down],
  },
  {
    name: "kOfN",
    family: "structures",
    sentence: "How often at least k of n equal units work.",
    tex: String.raw`A = \sum_{j=k}^{n} \binom{n}{j} A_1^{\,j} (1 - A_1)^{n-j}`,
    source: shooman(4),
    parameters: [unit, k, n],
    outcomes: [up],
  },
  {
    name: "kOfNUnavailability",
    family: "structures",
    sentence: "How often fewer than k of n equal units work.",
    tex: String.raw`U = \sum_{j=n-k+1}^{n} \binom{n}{j} U_1^{\,j} (1 - U_1)^{n-j}`,
    source: shooman(4),
    parameters: [unit, k, n],
    outcomes: [down],
  },
  {
    name: "kOfNUnequal",
    family: "structures",
    sentence: "How often at least k of some units work, each with an availability of its own.",
    tex: String.raw`P_i(j) = A_i\,P_{i-1}(j-1) + (1 - A_i)\,P_{i-1}(j)`,
    source: barlowHeidtmann,
    parameters: [units, k],
    outcomes: [up],
  },
  {
    name: "kOfNUnequalUnavailability",
    family: "structures",
    sentence: "How often fewer than k of some units work, each with an unavailability of its own.",
    tex: String.raw`P_i(j) = U_i\,P_{i-1}(j-1) + (1 - U_i)\,P_{i-1}(j)`,
    source: barlowHeidtmann,
    parameters: [units, k],
    outcomes: [down],
  },
  {
    name: "systemAvailability",
    family: "structures",
    sentence: "How often a system works that is drawn as blocks within blocks.",
    tex: String.raw`A = A(\text{blocks}),\ \text{from the inside out}`,
    source: shooman(3),
    parameters: [tree],
    outcomes: [up],
  },
  {
    name: "systemUnavailability",
    family: "structures",
    sentence: "How often a system is down that is drawn as blocks within blocks.",
    tex: String.raw`U = U(\text{blocks}),\ \text{from the inside out}`,
    source: shooman(3),
    parameters: [tree],
    outcomes: [down],
  },
  {
    name: "sharedAvailability",
    family: "structures",
    sentence: "How often a whole works in which one unit may be needed in several places.",
    tex: String.raw`A = U_i\,A(i\ \text{failed}) + (1 - U_i)\,A(i\ \text{works})`,
    source: `${barlowProschan}; ${rauzy}`,
    parameters: [shared],
    outcomes: [up],
  },
  {
    name: "sharedUnavailability",
    family: "structures",
    sentence: "How often a whole is down in which one unit may be needed in several places.",
    tex: String.raw`U = U_i\,U(i\ \text{failed}) + (1 - U_i)\,U(i\ \text{works})`,
    source: `${barlowProschan}; ${rauzy}`,
    parameters: [shared],
    outcomes: [down],
  },
  {
    name: "minimalCutSets",
    family: "structures",
    sentence: "Which units take the whole down when they fail together, with none to spare.",
    tex: String.raw`\text{down} = \bigvee_j \bigwedge_{i \in C_j} \text{unit } i \text{ has failed}`,
    source: `${barlowProschan}; ${rauzy}`,
    parameters: [shape],
    outcomes: [{ unit: "structure", sentence: "Lists of names, the shortest first." }],
  },
  {
    name: "minimalPathSets",
    family: "structures",
    sentence: "Which units keep the whole working by themselves, with none to spare.",
    tex: String.raw`\text{up} = \bigvee_j \bigwedge_{i \in P_j} \text{unit } i \text{ works}`,
    source: barlowProschan,
    parameters: [shape],
    outcomes: [{ unit: "structure", sentence: "Lists of names, the shortest first." }],
  },
  {
    name: "importance",
    family: "structures",
    sentence: "How much each unit matters to the whole, by three measures that answer three questions.",
    tex: String.raw`\begin{aligned} B_i &= U(i\ \text{failed}) - U(i\ \text{works}) \\ K_i &= U_i B_i / U \\ V_i &= P(\text{a cut set with } i \text{ has failed}) / U \end{aligned}`,
    source:
      'Z. W. Birnbaum, "On the importance of different components in a multicomponent system" (1969); M. Rausand and A. Høyland, System Reliability Theory, second edition (2004), chapter 5',
    parameters: [shared],
    outcomes: [
      {
        unit: "structure",
        sentence:
          "For each unit its name and its Birnbaum, criticality and Fussell–Vesely measures, as fractions.",
      },
    ],
  },
];
