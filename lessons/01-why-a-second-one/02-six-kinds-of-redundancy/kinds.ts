import { systemAvailability, type Block } from "@standby/reliability";

/** A kind of redundancy, with the thing that there is then a second one of. */
export const KINDS = [
  { id: "hardware", name: "Hardware", second: "a second power supply in the machine" },
  { id: "software", name: "Software", second: "a second process of the program" },
  { id: "data", name: "Data", second: "a second copy on another disk" },
  { id: "geographic", name: "Geographic", second: "all of it again at another site" },
  { id: "temporal", name: "Temporal", second: "a second attempt" },
  { id: "informational", name: "Informational", second: "extra bits that can be checked" },
] as const;

export type Kind = (typeof KINDS)[number]["id"];

/** Something that goes wrong, the kinds that ride it out, and what happens without them. */
export interface Mishap {
  readonly id: string;
  readonly text: string;
  readonly helps: readonly Kind[];
  readonly without: string;
}

export const MISHAPS: readonly Mishap[] = [
  {
    id: "supply",
    text: "A power supply burns out",
    helps: ["hardware", "geographic"],
    without: "The machine goes dark, and everything on it with it.",
  },
  {
    id: "crash",
    text: "A process crashes",
    helps: ["software", "geographic"],
    without: "Nobody answers until it has been started again.",
  },
  {
    id: "disk",
    text: "A disk dies",
    helps: ["data", "geographic"],
    without: "The data on it is gone.",
  },
  {
    id: "flood",
    text: "The building floods",
    helps: ["geographic"],
    without: "Every spare you own is in the same water.",
  },
  {
    id: "message",
    text: "A message is lost",
    helps: ["temporal"],
    without: "The caller waits for an answer that is not coming.",
  },
  {
    id: "bit",
    text: "A bit flips on the way",
    helps: ["informational"],
    without: "The wrong amount is booked, and nobody knows.",
  },
  {
    id: "delete",
    text: "Someone deletes the wrong rows",
    helps: [],
    without:
      "Every copy obeys at once, at every site. None of the six is for this: you need an older copy, a backup.",
  },
  {
    id: "bug",
    text: "The new release has a bug",
    helps: [],
    without:
      "Every process runs it. None of the six is for this, because the second one is the same as the first.",
  },
];

const EACH = 0.999;

/**
 * The share of requests, a fraction, that are served well if each of six needs is met 99.9 % of the time by
 * itself and failures are independent.
 */
export function servedShare(owned: ReadonlySet<Kind>): number {
  const unit: Block = { kind: "unit", availability: EACH };
  const need = (kind: Kind): Block => (owned.has(kind) ? { kind: "parallel", blocks: [unit, unit] } : unit);
  const site: Block = { kind: "series", blocks: [need("hardware"), need("software"), need("data"), unit] };
  const sites: Block = owned.has("geographic") ? { kind: "parallel", blocks: [site, site] } : site;
  return systemAvailability({ kind: "series", blocks: [sites, need("temporal"), need("informational")] });
}
