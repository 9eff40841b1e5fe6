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
  nameNote: "Give it the name of another, and both are one unit.",
  sharedHere: (places: number): string => `One unit in ${places} places: down in one, it is down in all.`,
  places: (count: number): string => `in ${count} places`,
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
  alone: (name: string): string => `${name} alone`,
  cutsMore: (count: number): string => `and ${counted("more set", "more sets")(count)}`,
  cutsNote:
    "Sets of units whose failure together stops the whole, and of which none can be left out: the minimal cut sets.",
  importance: "Which unit matters",
  measures: {
    birnbaum: "Birnbaum",
    criticality: "Criticality",
    fussellVesely: "Fussell–Vesely",
  },
  measureSays: {
    birnbaum: "How much more often the whole is down while this unit is down than while it works",
    criticality: "While the whole is down: how often mending this unit alone would bring it back",
    fussellVesely: "While the whole is down: how often a failed cut set has this unit in it",
  },
  summary: (at: { up: string; year: string; singles: readonly string[]; most: readonly string[] }): string =>
    `The whole is up ${at.up} of the time and down for ${at.year} in a year. ${
      at.singles.length === 0
        ? "No single unit stops it."
        : at.singles.length === 1
          ? `${at.singles[0]} alone stops it.`
          : `Each of ${at.singles.join(", ")} alone stops it.`
    }${at.most.length === 0 ? "" : ` What matters most: ${at.most.join(", ")}.`}`,
  assumptions: [
    "Different units fail independently. What two branches share, such as a rack, a release or an account, is drawn in both under one name, and is then one unit.",
    "The whole works while there is a way from left to right; where a group needs several of its ways, while so many are open.",
    "Switching between ways takes no time and never fails.",
  ],
};
