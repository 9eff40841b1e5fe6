import type { Formula, Outcome, Parameter } from "../catalogue/formula.ts";

const trivedi = (chapter: number): string =>
  `K. S. Trivedi, Probability and Statistics with Reliability, Queuing, and Computer Science Applications, second edition (2002), chapter ${chapter}`;

const units: readonly Parameter[] = [
  {
    kind: "count",
    name: "n",
    sentence: "How many units there are, the serving one included.",
    unit: "count",
    min: 1,
    max: 1000,
    example: 2,
  },
  {
    kind: "positive",
    name: "mttfHours",
    sentence: "How long a unit that serves lasts, on average.",
    unit: "h",
    example: 1000,
  },
  {
    kind: "fraction",
    name: "dormancy",
    sentence:
      "How often a unit that stands by fails, as a fraction of how often a serving one does: 1 for hot standby, 0 for cold, between them for warm.",
    example: 0.1,
  },
];
const time: Parameter = {
  kind: "notNegative",
  name: "timeHours",
  sentence: "The time since all units were new.",
  unit: "h",
  example: 500,
};
const weights = String.raw`\frac{g^i}{i!} \prod_{m=0}^{i-1} (1 + m\delta), \quad g = \frac{1 - e^{-\delta\lambda t}}{\delta}`;
const left: Outcome = { unit: "fraction", sentence: "The probability that the service has never stopped." };
const gone: Outcome = {
  unit: "fraction",
  sentence: "The probability that every unit has failed; small results keep their digits.",
};

/** What the catalogue says of hot, warm and cold standby without repair. */
export const standbyFormulas: readonly Formula[] = [
  {
    name: "standbyReliability",
    family: "in-time",
    sentence:
      "How likely a unit with spares in hot, warm or cold standby serves without a gap up to a time, without repair and with perfect switching.",
    tex: String.raw`R(t) = e^{-\lambda t} \sum_{i=0}^{n-1} ${weights}`,
    source: trivedi(3),
    parameters: [...units, time],
    outcomes: [left],
  },
  {
    name: "standbyUnreliability",
    family: "in-time",
    sentence:
      "How likely a unit and all its spares in hot, warm or cold standby have failed by a time, without repair and with perfect switching.",
    tex: String.raw`1 - R(t) = e^{-\lambda t} \sum_{i=n}^{\infty} ${weights}`,
    source: trivedi(3),
    parameters: [...units, time],
    outcomes: [gone],
  },
  {
    name: "standbyMttf",
    family: "in-time",
    sentence:
      "How long a unit with spares in hot, warm or cold standby lasts on average, without repair and with perfect switching.",
    tex: String.raw`\text{MTTF} = \frac{1}{\lambda} \sum_{j=0}^{n-1} \frac{1}{1 + j\delta}`,
    source: trivedi(4),
    parameters: units,
    outcomes: [{ unit: "h", sentence: "The mean time until the last unit has failed." }],
  },
];
