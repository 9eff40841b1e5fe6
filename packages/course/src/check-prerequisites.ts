import { nearest } from "./nearest.ts";
import type { Report } from "./problem.ts";
import type { ModuleFolder } from "./read-module.ts";

/** Reports prerequisites that are no module, or a module that does not come before. */
export function checkPrerequisites(modules: readonly ModuleFolder[], report: Report): void {
  const slugs = modules.map(({ slug }) => slug);
  for (const { slug, number, file, yaml } of modules) {
    yaml.data.prerequisites.forEach((needed, index) => {
      const other = modules.find((module) => module.slug === needed);
      if (other && other.number < number) return;
      const meant = nearest(needed, slugs);
      const rename = meant === null ? "write the slug of a module" : `write "${meant}" if that was meant`;
      report({
        file,
        line: yaml.lineOf("prerequisites", index),
        message: other
          ? `the prerequisite "${needed}" ${needed === slug ? "is this module" : "comes later"}`
          : `there is no module "${needed}"`,
        rule: "prerequisites are the slugs of modules that come before",
        remedy: other ? "remove it" : rename,
      });
    });
  }
}
