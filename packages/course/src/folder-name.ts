import { slug } from "@standby/contract";
import type { Report } from "./problem.ts";

/** A folder whose number gives the order and whose slug gives the address. */
export interface NumberedName {
  readonly number: number;
  readonly slug: string;
}

/** Reads a name such as `06-who-is-dead`; null, with the problem reported, where it is another. */
export function numberedName(name: string, file: string, report: Report): NumberedName | null {
  const match = /^(\d{2})-(.+)$/.exec(name);
  if (match && slug.safeParse(match[2]).success) return { number: Number(match[1]), slug: match[2] ?? "" };
  report({
    file,
    line: 1,
    message: `the folder name "${name}" is not a number and a slug`,
    rule: "modules and lessons stand in folders named by two digits, a hyphen and a slug, such as 06-who-is-dead",
    remedy: "rename the folder",
  });
  return null;
}

/** Reports a folder whose name is not a slug. */
export function reportFolderName(name: string, file: string, report: Report): void {
  if (slug.safeParse(name).success) return;
  report({
    file,
    line: 1,
    message: `the folder name "${name}" is not a slug`,
    rule: "folder names are lower-case words joined by hyphens, such as k-of-n",
    remedy: "rename the folder",
  });
}
