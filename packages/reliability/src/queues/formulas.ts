import type { Formula } from "../catalogue/formula.ts";

const erlangs = {
  kind: "notNegative",
  name: "erlangs",
  sentence: "The load: arrivals per second times seconds of service.",
  unit: "1",
  example: 8,
} as const;
const servers = {
  kind: "count",
  name: "servers",
  sentence: "How many servers there are.",
  unit: "count",
  min: 1,
  max: 1_000_000,
  example: 10,
} as const;
const arrivalsPerSec = {
  kind: "notNegative",
  name: "arrivalsPerSec",
  sentence: "How many requests arrive per second, on average.",
  unit: "per s",
  example: 80,
} as const;
const serviceSec = {
  kind: "positive",
  name: "serviceSec",
  sentence: "How long a server works on one request, on average.",
  unit: "s",
  example: 0.1,
} as const;
const lost = {
  kind: "count",
  name: "lost",
  sentence: "How many of the servers are lost: fewer than all.",
  unit: "count",
  min: 0,
  max: 9,
  example: 1,
} as const;
const waitSec = {
  kind: "positive",
  name: "waitSec",
  sentence: "How long a request may wait for a server, on average.",
  unit: "s",
  example: 0.05,
} as const;
const utilisation = {
  kind: "fraction",
  name: "utilisation",
  sentence: "How busy the servers are.",
  example: 0.9,
} as const;
const choices = {
  kind: "count",
  name: "choices",
  sentence: "How many servers a request asks before it joins the shortest of their queues.",
  unit: "count",
  min: 1,
  example: 2,
} as const;

const queue = [arrivalsPerSec, serviceSec, servers] as const;
const kleinrockLoss = "A. K. Erlang (1917); L. Kleinrock, Queueing Systems, volume 1 (1975), section 3.7";
const kleinrock = "L. Kleinrock, Queueing Systems, volume 1 (1975), section 3.5";
const gross = "D. Gross and C. M. Harris, Fundamentals of Queueing Theory";
const mitzenmacher =
  "M. Mitzenmacher, The power of two choices in randomized load balancing, IEEE Transactions on Parallel and Distributed Systems 12 (2001)";

const erlangFormulas: readonly Formula[] = [
  {
    name: "erlangB",
    family: "queues",
    sentence: "The fraction of requests that servers turn away when nobody may wait.",
    tex: String.raw`B = \frac{a^c / c!}{\sum_{k=0}^{c} a^k / k!}`,
    source: kleinrockLoss,
    parameters: [erlangs, servers],
    outcomes: [{ unit: "fraction", sentence: "The fraction of requests that are lost." }],
  },
  {
    name: "erlangC",
    family: "queues",
    sentence: "The probability that a request must wait for a server, when all may wait.",
    tex: String.raw`C = \frac{c\,B}{c - a\,(1 - B)}`,
    source: `A. K. Erlang (1917); ${kleinrock}`,
    parameters: [erlangs, servers],
    outcomes: [{ unit: "fraction", sentence: "The probability of a wait; 1 where saturated." }],
  },
];

const waitFormulas: readonly Formula[] = [
  {
    name: "queueMeanWait",
    family: "queues",
    sentence: "How long a request waits for a server, on average.",
    tex: String.raw`W = \frac{C\,s}{c - a}, \qquad a = \lambda s`,
    source: kleinrock,
    parameters: queue,
    outcomes: [{ unit: "s", sentence: "The mean wait; Infinity where saturated." }],
  },
  {
    name: "queueMeanResponse",
    family: "queues",
    sentence: "How long a request takes on average, wait and service together.",
    tex: String.raw`T = s + \frac{C\,s}{c - a}, \qquad a = \lambda s`,
    source: kleinrock,
    parameters: queue,
    outcomes: [{ unit: "s", sentence: "The mean response; Infinity where saturated." }],
  },
  {
    name: "queueWaitPercentile",
    family: "queues",
    sentence: "The wait that a given part of requests does not exceed.",
    tex: String.raw`w_p = \max\Bigl(0, \frac{s}{c - a} \ln \frac{C}{1 - p}\Bigr)`,
    source: `${gross}, the M/M/c model`,
    parameters: [
      ...queue,
      {
        kind: "openFraction",
        name: "percentile",
        sentence: "Which part of requests waits no longer: 0.99 for the 99th percentile.",
        example: 0.99,
      },
    ],
    outcomes: [{ unit: "s", sentence: "The wait; Infinity where saturated." }],
  },
  {
    name: "queueWaitAbove",
    family: "queues",
    sentence: "The fraction of requests that wait longer than a given time.",
    tex: String.raw`P(W > t) = C\,e^{-(c - a)\,t / s}`,
    source: `${gross}, the M/M/c model`,
    parameters: [
      ...queue,
      {
        kind: "notNegative",
        name: "waitSec",
        sentence: "The time that is waited.",
        unit: "s",
        example: 0.05,
      },
    ],
    outcomes: [{ unit: "fraction", sentence: "The fraction of requests; 1 where saturated." }],
  },
];

const sizingFormulas: readonly Formula[] = [
  {
    name: "queueAfterLosingServers",
    family: "queues",
    sentence: "What the loss of servers does to utilisation and waits.",
    tex: String.raw`W_c = \frac{C_c\,s}{c - a} \;\to\; W_{c-k} = \frac{C_{c-k}\,s}{c - k - a}`,
    source: kleinrock,
    parameters: [...queue, lost],
    outcomes: [
      { at: "utilisationBefore", unit: "1", sentence: "The load over all servers." },
      { at: "utilisationAfter", unit: "1", sentence: "The load over the servers that are left." },
      { at: "waitProbabilityBefore", unit: "fraction", sentence: "How likely a wait is with all." },
      { at: "waitProbabilityAfter", unit: "fraction", sentence: "How likely a wait is after the loss." },
      { at: "meanWaitSecBefore", unit: "s", sentence: "The mean wait with all servers." },
      {
        at: "meanWaitSecAfter",
        unit: "s",
        sentence: "The mean wait after the loss; Infinity where what is left is saturated.",
      },
    ],
  },
  {
    name: "queueServersNeeded",
    family: "queues",
    sentence: "The fewest servers with which requests wait no longer, on average, than they may.",
    tex: String.raw`\min \Bigl\{\, c > a : \frac{C\,s}{c - a} \le w \,\Bigr\}`,
    source: `${kleinrock}, searched for the servers`,
    parameters: [arrivalsPerSec, serviceSec, waitSec],
    outcomes: [
      { unit: "count", sentence: "The number of servers; Infinity where a million are not enough." },
    ],
  },
  {
    name: "queueUtilisationLimit",
    family: "queues",
    sentence: "How busy servers may be, so that waits stay short even after some of them are lost.",
    tex: String.raw`\frac{1}{c} \max \Bigl\{\, a : \frac{C_{c-k}\,s}{c - k - a} \le w \,\Bigr\}`,
    source: `${kleinrock}, solved for the load`,
    parameters: [serviceSec, servers, lost, waitSec],
    outcomes: [{ unit: "fraction", sentence: "The highest utilisation before the loss." }],
  },
  {
    name: "queueWithShedding",
    family: "queues",
    sentence: "How many requests a queue of limited length turns away, and how long the others wait.",
    tex: String.raw`\frac{\pi_i}{\pi_{i-1}} = \frac{a}{\min(i, c)}, \quad i \le K, \qquad P_{\text{shed}} = \pi_K`,
    source: `${gross}, the M/M/c/K model`,
    parameters: [
      ...queue,
      {
        kind: "count",
        name: "waitingPlaces",
        sentence: "How many requests may wait, besides those in service.",
        unit: "count",
        min: 0,
        max: 1_000_000,
        example: 20,
      },
    ],
    outcomes: [
      { at: "shedProbability", unit: "fraction", sentence: "The fraction of requests turned away." },
      { at: "goodputPerSec", unit: "per s", sentence: "The requests that are answered." },
      { at: "utilisation", unit: "fraction", sentence: "How busy the servers are." },
      { at: "meanWaitSec", unit: "s", sentence: "The mean wait of an accepted request." },
      { at: "meanResponseSec", unit: "s", sentence: "The mean response of an accepted request." },
    ],
  },
];

/** What the catalogue says of queues. */
export const queuesFormulas: readonly Formula[] = [
  ...erlangFormulas,
  ...waitFormulas,
  ...sizingFormulas,
  {
    name: "powerOfChoicesTail",
    family: "queues",
    sentence:
      "The fraction of servers with at least some jobs, when requests join the shortest of a few queues.",
    tex: String.raw`s_i = \lambda^{\frac{d^i - 1}{d - 1}}`,
    source: `N. D. Vvedenskaya, R. L. Dobrushin and F. I. Karpelevich, Queueing system with selection of the shortest of two queues, Problems of Information Transmission 32 (1996); ${mitzenmacher}`,
    parameters: [
      utilisation,
      choices,
      {
        kind: "count",
        name: "jobs",
        sentence: "How many requests a server has at least, the one in service included.",
        unit: "count",
        min: 0,
        example: 3,
      },
    ],
    outcomes: [{ unit: "fraction", sentence: "The fraction of servers." }],
  },
  {
    name: "powerOfChoicesMeanResponse",
    family: "queues",
    sentence: "How long a request takes on average, when it joins the shortest of a few queues.",
    tex: String.raw`T = s \sum_{i=1}^{\infty} \lambda^{\frac{d^i - d}{d - 1}}`,
    source: mitzenmacher,
    parameters: [utilisation, choices, serviceSec],
    outcomes: [{ unit: "s", sentence: "The mean response; Infinity at full utilisation." }],
  },
];
