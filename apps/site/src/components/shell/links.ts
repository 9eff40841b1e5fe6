import { href } from "../../href.ts";
import { shell } from "../../strings/en.ts";

/** A page beside the course, in every list of such pages. */
export interface ShellLink {
  readonly address: string;
  readonly label: string;
}

/** What a reader looks up or comes back to. */
export const mainLinks: readonly ShellLink[] = [
  { address: href("calculators/"), label: shell.links.calculators },
  { address: href("glossary/"), label: shell.links.glossary },
  { address: href("errata/"), label: shell.links.errata },
  { address: href("progress/"), label: shell.links.progress },
  { address: href("teach/"), label: shell.links.teach },
];

/** What fewer readers look for, at the end of each page. */
export const endLinks: readonly ShellLink[] = [
  { address: href("exercises/"), label: shell.links.exercises },
  { address: href("formulas/"), label: shell.links.formulas },
  { address: href("simulator/"), label: shell.links.simulator },
  { address: href("grading/"), label: shell.links.grading },
  { address: href("hosting/"), label: shell.links.hosting },
  { address: href("licences/"), label: shell.links.licences },
];
