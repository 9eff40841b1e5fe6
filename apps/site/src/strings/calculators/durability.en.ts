import { counted } from "./counted.ts";

const units = counted("unit", "units");

/** The words of the durability explorer. */
export const durabilityText = {
  title: "Durability",
  hint: "Spread data over copies or an erasure code, and see how likely a year loses it and what that costs in storage.",
  layouts: "Seen in practice",
  layout: (k: number, n: number): string => (k === 1 ? `${n} copies` : `${k} + ${n - k} blocks`),
  n: "Units that hold the data (n)",
  k: "Units that are enough to read it (k)",
  afr: "A unit fails, in a year",
  rebuild: "A lost unit is full again after",
  repairs: "Lost units are restored",
  repair: { parallel: "all at once", one: "one by one" },
  loss: "Lost within a year",
  lossNote: (nines: string): string => `${nines} nines of durability`,
  mean: "Mean time to a loss",
  years: (years: string): string => `${years} years`,
  meanNote: "if units fail alone",
  overhead: "Stored for each byte",
  bytes: (count: string): string => `${count} bytes`,
  overheadNote: (k: number): string =>
    k === 1 ? "a lost unit takes one other to restore" : `a lost unit takes ${k} others to restore`,
  vendors: "By the model of vendors",
  vendorsNote: "lost if too many fail in one rebuild time",
  axisRebuild: "How long until a lost unit is full again",
  axisLoss: "Probability of a loss within a year",
  line: (k: number, n: number, overhead: string): string =>
    `${k === 1 ? `${n} copies` : `${k} of ${n}`}, ${overhead} ×`,
  lineMore: "one unit more",
  plot: (at: { rebuild: string; loss: string }): string =>
    `Probability that the data is lost within a year over the time until a lost unit is full again, both on logarithmic scales. At ${at.rebuild} it is ${at.loss}. The more units may be lost, the steeper the line: each quicker rebuild counts once for every one of them.`,
  summary: (at: { k: number; n: number; loss: string; overhead: string }): string => {
    const spread = at.k === 1 ? `${at.n} copies hold the data` : `Any ${at.k} of ${units(at.n)} are enough`;
    const spare =
      at.k === at.n
        ? "and none may be lost"
        : `so ${at.n - at.k} may be lost${at.k === 1 ? "" : " at the same time"}`;
    return `${spread}, ${spare}. A year loses it with a probability of ${at.loss}, and ${at.overhead} bytes are stored for each.`;
  },
  assumptions: [
    "Units fail and are restored independently. Racks, power, batches of disks, faulty programs and deleted data, which hit several units at once, are left out and decide at these levels: a small result is a ceiling, not a forecast.",
    "The annual failure rate counts failures for each unit and year. Times between failures and until a unit is full again are exponential, and failures are noticed at once.",
    "A unit that is read to restore another one reads without an error.",
    "It is about one set of units. With many sets, a loss in any of them is likelier.",
  ],
};
