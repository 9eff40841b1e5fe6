import { counted } from "./counted.ts";

const layers = counted("layer", "layers");
const attempts = counted("attempt", "attempts");

/** The words of the calculator for retries. */
export const retriesText = {
  title: "Retry amplification",
  hint: "Let several layers try again, and make the lowest service fail.",
  attempts: "Attempts per layer, the first included",
  layers: "Layers that retry",
  failing: "Calls to the lowest service that fail",
  budget: "Budget: retries per request",
  now: "Calls per request now",
  outage: "In an outage",
  outageNote: "calls per request, when every call fails",
  budgeted: "With the budget",
  budgetedNote: "calls per request, at most",
  lost: "Requests that fail",
  lostNote: "in spite of all retries",
  axisFailing: "Calls to the lowest service that fail",
  axisCalls: "Calls that reach it, for one request",
  lineLayers: (count: number): string => `${layers(count)} of retries`,
  lineFlat: "one layer of retries",
  lineBudget: "within the budget, at most",
  plot: (at: { now: string; outage: string; budgeted: string }): string =>
    `Calls per request over the share of calls that fail, on a logarithmic scale upwards. The line starts at 1 and climbs to ${at.outage} when all calls fail; it is now at ${at.now}. With the budget it stays below ${at.budgeted}.`,
  summary: (at: {
    layers: number;
    attempts: number;
    now: string;
    outage: string;
    budgeted: string;
  }): string =>
    `${layers(at.layers)} with ${attempts(at.attempts)} each: one request makes ${at.now} calls now, and ${at.outage} in an outage, just when the lowest service can bear them least. A budget in each layer keeps it at ${at.budgeted}.`,
  assumptions: [
    "Calls fail independently with the given probability. In an overload they do not: more calls make more of them fail, and the truth moves to the right end of the line.",
    "Every layer retries every failure, at once and up to its last attempt.",
    "A budget is a share of a layer’s requests, not of its failures.",
  ],
};
