import { counted } from "./counted.ts";

const ways = counted("way", "ways");

/** The words of the builder of block diagrams. */
export const blocksText = {
  title: "Block diagram",
  hint: "Press a unit to work on it, or drag it: to a unit’s left or right edge to stand in a row, onto its middle to stand beside it.",
  drawing: "The diagram, from left to right",
  up: (share: string): string => `${share} up`,
  need: (k: number, n: number): string => `${k} of ${n}`,
  needLabel: (k: number, n: number): string => `${k} of ${ways(n)} must be open`,
  tools: (name: string): string => `Work on ${name}`,
  group: "the group",
  name: "Name",
  down: "It is down",
  ways: "Ways that must be open",
  addBehind: "Add one behind it",
  addBeside: "Add one beside it",
  addWay: "Add a way",
  left: "Move left",
  right: "Move right",
  remove: "Remove",
  itsGroup: "Work on its group",
  full: (most: number): string => `The drawing has room for ${most} units.`,
  added: (name: string): string => `${name} was added.`,
  whole: "The whole is up",
  year: "Down in a year",
  units: "Units",
  singles: "Single points",
  noSingles: "none in this drawing",
  cuts: "What is enough to stop it",
  cutsMore: (count: number): string => `and ${counted("larger set", "larger sets")(count)}`,
  cutsNote: "Each line is a set of units whose failure stops the whole, and of which none can be left out.",
  importance: "Which unit matters",
  measures: {
    birnbaum: "Birnbaum",
    criticality: "Criticality",
    fussellVesely: "Fussell-Vesely",
  },
  measureSays: {
    birnbaum: "how much more often the whole is down while this unit is down than while it works",
    criticality: "how likely, when the whole is down, this unit is down and its repair would bring it back",
    fussellVesely: "how likely, when the whole is down, a set of failed units with this one in it stops it",
  },
  summary: (at: { up: string; year: string; singles: readonly string[]; most: string }): string =>
    `The whole is up ${at.up} of the time and down for ${at.year} in a year. ${
      at.singles.length === 0
        ? "No single unit stops it."
        : at.singles.length === 1
          ? `${at.singles[0]} alone stops it.`
          : `Each of ${at.singles.join(", ")} alone stops it.`
    }${at.most === "" ? "" : ` What matters most is ${at.most}.`}`,
  assumptions: [
    "All units fail independently. What two branches share, such as a rack, a release or an account, must not be drawn in both.",
    "The whole works while there is a way from left to right; where a group needs several of its ways, while so many are open.",
    "Switching between ways takes no time and never fails.",
  ],
};
