import type { Report } from "./problem.ts";

/** Something that stands in a numbered folder. */
export interface Numbered {
  readonly number: number;
  readonly slug: string;
  readonly file: string;
}

/** Reports modules, or the lessons of one module, that share a number or a slug. */
export function checkOrder(what: "module" | "lesson", all: readonly Numbered[], report: Report): void {
  all.forEach((one, index) => {
    const before = all.slice(0, index);
    const sameNumber = before.find(({ number }) => number === one.number);
    const sameSlug = before.find(({ slug }) => slug === one.slug);
    if (sameNumber) {
      report({
        file: one.file,
        line: 1,
        message: `number ${one.number} is taken by ${sameNumber.file}`,
        rule: `each ${what} has a number of its own, which gives its place; gaps are legal`,
        remedy: "rename one of the two folders",
      });
    }
    if (sameSlug) {
      report({
        file: one.file,
        line: 1,
        message: `the slug "${one.slug}" is taken by ${sameSlug.file}`,
        rule: `each ${what} has a slug of its own, which gives its address`,
        remedy: "rename one of the two folders",
      });
    }
  });
}
