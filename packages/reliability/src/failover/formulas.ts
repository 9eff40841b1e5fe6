import type { Formula, Outcome } from "../catalogue/formula.ts";

const primary = {
  kind: "namedLevel",
  name: "primary",
  sentence: "How much of the time the primary is down by itself.",
  example: 0.01,
} as const;
const standby = {
  kind: "namedLevel",
  name: "standby",
  sentence: "How much of the time the standby is down when it is needed.",
  example: 0.01,
} as const;
const coverage = {
  kind: "fraction",
  name: "coverage",
  sentence: "The probability that a failure of the primary is noticed and the failover succeeds.",
  example: 0.9,
} as const;
const switchInFront = {
  kind: "namedLevel",
  name: "switch",
  sentence: "How much of the time the switch in front of the pair is down.",
  example: 0.005,
} as const;
const spurious = {
  kind: "fraction",
  name: "spurious",
  sentence: "The fraction of the primary's healthy operation that spurious failovers hit.",
  example: 0.005,
} as const;
const harmless = {
  kind: "fraction",
  name: "harmless",
  optional: true,
  sentence: "The probability that a spurious failover does no harm: 0 where it is not given.",
  example: 0,
} as const;

const bouricius =
  "W. G. Bouricius, W. C. Carter and P. R. Schneider, Reliability modeling techniques for self-repairing computer systems, Proceedings of the 24th ACM National Conference (1969)";
const shooman = "M. L. Shooman, Reliability of Computer Systems and Networks (2002), chapter 3";
const totalProbability = "The law of total probability over primary up and primary down";
const switchSolved = "The availability behind a switch, set equal to the primary's and solved";
const spuriousSolved =
  "The availability with spurious failovers, set equal to the primary's and solved for them";

const availability = [{ unit: "fraction", sentence: "The fraction of time in which it serves." }] as const;
const unavailability = [
  { unit: "fraction", sentence: "The fraction of time in which it does not serve." },
] as const;

const pairFormulas: readonly Formula[] = [
  {
    name: "failoverPair",
    family: "failover",
    sentence: "How available a primary with a standby is, when some failovers do not work.",
    tex: String.raw`A = a + (1 - a)\,c\,b`,
    source: bouricius,
    parameters: [primary, standby, coverage],
    outcomes: availability,
  },
  {
    name: "failoverPairUnavailability",
    family: "failover",
    sentence: "How much of the time a primary with a standby is down, when some failovers do not work.",
    tex: String.raw`U = (1 - a)\,\bigl((1 - c) + c\,(1 - b)\bigr)`,
    source: bouricius,
    parameters: [primary, standby, coverage],
    outcomes: unavailability,
  },
];

const switchFormulas: readonly Formula[] = [
  {
    name: "failoverSwitch",
    family: "failover",
    sentence: "How available a primary with a standby is behind a switch that every request must pass.",
    tex: String.raw`A = s\,\bigl(a + (1 - a)\,c\,b\bigr)`,
    source: shooman,
    parameters: [primary, standby, coverage, switchInFront],
    outcomes: availability,
  },
  {
    name: "failoverSwitchUnavailability",
    family: "failover",
    sentence: "How much of the time a primary with a standby is down behind a switch.",
    tex: String.raw`U = (1 - s) + s\,(1 - a)\,\bigl((1 - c) + c\,(1 - b)\bigr)`,
    source: shooman,
    parameters: [primary, standby, coverage, switchInFront],
    outcomes: unavailability,
  },
  {
    name: "failoverSwitchBreakEven",
    family: "failover",
    sentence: "How available a switch must be for the pair behind it to be as good as its primary alone.",
    tex: String.raw`s = \frac{a}{a + (1 - a)\,c\,b}`,
    source: switchSolved,
    parameters: [primary, standby, coverage],
    outcomes: [{ unit: "fraction", sentence: "The availability of the switch at break-even." }],
  },
  {
    name: "failoverSwitchBreakEvenUnavailability",
    family: "failover",
    sentence:
      "How much of the time a switch may be down for the pair behind it to be as good as its primary alone.",
    tex: String.raw`1 - s = \frac{(1 - a)\,c\,b}{a + (1 - a)\,c\,b}`,
    source: switchSolved,
    parameters: [primary, standby, coverage],
    outcomes: [{ unit: "fraction", sentence: "The unavailability of the switch at break-even." }],
  },
  {
    name: "failoverSwitchBreakEvenCoverage",
    family: "failover",
    sentence: "Which coverage a failover needs to make good what the switch in front of the pair costs.",
    tex: String.raw`c = \frac{a\,(1 - s)}{s\,(1 - a)\,b}`,
    source: switchSolved,
    parameters: [primary, standby, switchInFront],
    outcomes: [{ unit: "1", sentence: "The coverage at break-even; above 1, no coverage is enough." }],
  },
];

const spuriousFormulas: readonly Formula[] = [
  {
    name: "failoverSpurious",
    family: "failover",
    sentence: "How available a primary with a standby is, when failovers also strike a healthy primary.",
    tex: String.raw`A = a\,\bigl(1 - q\,(1 - x)\bigr) + (1 - a)\,c\,b`,
    source: totalProbability,
    parameters: [primary, standby, coverage, spurious, harmless],
    outcomes: availability,
  },
  {
    name: "failoverSpuriousUnavailability",
    family: "failover",
    sentence:
      "How much of the time a primary with a standby is down, when failovers also strike a healthy primary.",
    tex: String.raw`U = (1 - a)\,\bigl((1 - c) + c\,(1 - b)\bigr) + a\,q\,(1 - x)`,
    source: totalProbability,
    parameters: [primary, standby, coverage, spurious, harmless],
    outcomes: unavailability,
  },
  {
    name: "failoverSpuriousBreakEven",
    family: "failover",
    sentence: "How much of healthy operation spurious failovers may hit before one node alone is better.",
    tex: String.raw`q = \min\Bigl(1, \frac{(1 - a)\,c\,b}{a\,(1 - x)}\Bigr)`,
    source: spuriousSolved,
    parameters: [primary, standby, coverage, harmless],
    outcomes: [{ unit: "fraction", sentence: "The fraction of healthy operation hit at break-even." }],
  },
  {
    name: "failoverSpuriousBreakEvenCoverage",
    family: "failover",
    sentence: "Which coverage a failover needs to make good its own false alarms.",
    tex: String.raw`c = \frac{a\,q\,(1 - x)}{(1 - a)\,b}`,
    source: spuriousSolved,
    parameters: [primary, standby, spurious, harmless],
    outcomes: [{ unit: "1", sentence: "The coverage at break-even; above 1, no coverage is enough." }],
  },
];

const causes = [
  ["failingOver", "while a failover is under way"],
  ["uncovered", "because a failover failed, until a person has acted"],
  ["bothDown", "because neither node is left"],
  ["total", "for all causes together"],
] as const;
const byCause = (at: string, unit: Outcome["unit"], what: string): Outcome[] =>
  causes.map(([cause, why]) => ({ at: `${at}.${cause}`, unit, sentence: `${what} ${why}.` }));

const activePassive: Formula = {
  name: "activePassive",
  family: "failover",
  sentence:
    "How available a primary with a standby is in the long run, and what it is down for, when failovers take time and some fail.",
  tex: String.raw`\begin{aligned}
G &\xrightarrow{c\lambda} F, & G &\xrightarrow{(1-c)\lambda} X, & G &\xrightarrow{\delta\lambda} O, \\
F &\xrightarrow{1/T_f} O, & X &\xrightarrow{1/T_m} O, & F, X, O &\xrightarrow{\mu} G, \\
F, X &\xrightarrow{\delta\lambda} D, & O &\xrightarrow{\lambda} D, & D &\xrightarrow{r\mu} O
\end{aligned} \qquad U = \pi_F + \pi_X + \pi_D`,
  source:
    "K. S. Trivedi, Probability and Statistics with Reliability, Queuing, and Computer Science Applications, second edition (2002), chapter 8",
  parameters: [
    {
      kind: "positive",
      name: "mtbfHours",
      sentence: "How long a node serves between failures, on average, repair not counted.",
      unit: "h",
      example: 720,
    },
    {
      kind: "positive",
      name: "mttrHours",
      sentence: "How long the repair of a node takes, on average.",
      unit: "h",
      example: 4,
    },
    coverage,
    {
      kind: "notNegative",
      name: "failoverSec",
      sentence: "How long a failover that succeeds takes, detection included, on average.",
      unit: "s",
      example: 60,
    },
    {
      kind: "notNegative",
      name: "manualRecoverySec",
      sentence: "How long a person takes to move the service where the failover failed, on average.",
      unit: "s",
      example: 3600,
    },
    {
      kind: "fraction",
      name: "dormancy",
      optional: true,
      sentence:
        "How often a standby fails, as a fraction of how often a serving node does: 1 where it is not given; 0 for a cold standby that cannot fail.",
      example: 1,
    },
    {
      kind: "count",
      name: "crews",
      optional: true,
      sentence: "How many nodes can be repaired at the same time: 1 where it is not given.",
      unit: "count",
      min: 1,
      max: 2,
      example: 1,
    },
    {
      kind: "positive",
      name: "daysPerYear",
      optional: true,
      sentence: "The length of a year: 365 where it is not given.",
      unit: "days",
      example: 365,
    },
  ],
  outcomes: [
    { at: "availability", unit: "fraction", sentence: "The fraction of time in which a node serves." },
    { at: "unavailability", unit: "fraction", sentence: "The fraction of time in which none does." },
    { at: "bothGood", unit: "fraction", sentence: "The fraction of time in which both nodes are good." },
    {
      at: "oneGood",
      unit: "fraction",
      sentence: "The fraction of time in which one node serves without a standby.",
    },
    ...byCause("unavailabilityBy", "fraction", "The fraction of time lost"),
    ...byCause("downtimeHoursPerYear", "h", "The hours lost in a year"),
    ...byCause("outagesPerYear", "per year", "How often the service goes down in a year"),
  ],
};

const part = (name: string, sentence: string, example: number) =>
  ({ kind: "notNegative", name, sentence, unit: "s", example }) as const;
const shares = ["detect", "decide", "promote", "propagate"] as const;

const failoverBudget: Formula = {
  name: "failoverBudget",
  family: "failover",
  sentence: "How long one failover takes, what each of its parts has in it, and how many a target allows.",
  tex: String.raw`D = t_{\text{detect}} + t_{\text{decide}} + t_{\text{promote}} + t_{\text{propagate}}, \qquad n = \frac{(1 - A)\,T}{D}`,
  source:
    "B. Beyer et al. (editors), Site Reliability Engineering (2016), appendix A, for what a target allows",
  parameters: [
    part("detectSec", "From the failure until something has noticed it: probes, heartbeats, timeouts.", 15),
    part("decideSec", "Until it is certain what to do: confirmation, election, fencing.", 5),
    part("promoteSec", "Until the standby can serve: replay of the log, warm caches.", 10),
    part("propagateSec", "Until clients reach it: name service, routes, connection pools.", 30),
    {
      kind: "namedLevel",
      name: "target",
      sentence: "How much of the time the service may be down.",
      example: 0.0001,
    },
  ],
  outcomes: [
    { at: "totalSec", unit: "s", sentence: "The downtime of one failover." },
    ...shares.map((name): Outcome => ({
      at: `shares.${name}`,
      unit: "fraction",
      sentence: `The part of the total that it takes to ${name}.`,
    })),
    {
      at: "failoversPerMonth",
      unit: "1",
      sentence: "How many failovers the target allows in a month of 30 days; Infinity without downtime.",
    },
    {
      at: "failoversPerYear",
      unit: "per year",
      sentence: "How many failovers the target allows in a year of 365 days; Infinity without downtime.",
    },
  ],
};

/** What the catalogue says of failover. */
export const failoverFormulas: readonly Formula[] = [
  ...pairFormulas,
  ...switchFormulas,
  ...spuriousFormulas,
  activePassive,
  failoverBudget,
];
