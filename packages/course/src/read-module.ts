import { moduleFile } from "@standby/contract";
import type { ModuleFile } from "@standby/contract";
import { numberedName } from "./folder-name.ts";
import type { Report } from "./problem.ts";
import { readLesson } from "./read-lesson.ts";
import type { LessonFolder } from "./read-lesson.ts";
import { readYaml } from "./read-yaml.ts";
import type { Located } from "./read-yaml.ts";
import { byFolder } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

/** A module as its folder gives it, before it has a place in the course. */
export interface ModuleFolder {
  readonly number: number;
  readonly slug: string;
  /** Its module.yaml, by path below the root. */
  readonly file: string;
  readonly yaml: Located<ModuleFile>;
  readonly lessons: readonly LessonFolder[];
  /** Its teach.md, by path below the root. */
  readonly teachFile: string;
}

/** Reads a folder of `lessons/`; null where it is too broken to say anything of it. */
export function readModule(folder: string, shelf: Shelf, report: Report): ModuleFolder | null {
  const path = `lessons/${folder}`;
  const file = `${path}/module.yaml`;
  const teachFile = `${path}/teach.md`;
  const name = numberedName(folder, file, report);
  const groups = byFolder(shelf);
  const own = groups.get("") ?? new Map<string, string>();
  groups.delete("");
  reportUnknownFiles(path, own, report);
  if (!own.get("teach.md")?.trim()) {
    reportMissing(teachFile, own.has("teach.md") ? "teach.md is empty" : "teach.md is missing", report);
  }
  const lessons = [...groups].flatMap(
    ([lesson, files]) => readLesson(`${path}/${lesson}`, name?.slug ?? "", files, report) ?? [],
  );
  if (groups.size === 0) reportMissing(file, "the module has no lesson", report);
  const text = own.get("module.yaml");
  if (text === undefined) {
    reportMissing(file, "module.yaml is missing", report);
    return null;
  }
  const yaml = readYaml({ file, text, firstLine: 1 }, moduleFile, report);
  return name && yaml ? { ...name, file, yaml, lessons, teachFile } : null;
}

function reportUnknownFiles(path: string, own: Shelf, report: Report): void {
  for (const name of own.keys()) {
    if (name === "module.yaml" || name === "teach.md") continue;
    report({
      file: `${path}/${name}`,
      line: 1,
      message: `a module has no place for ${name}`,
      rule: "a module holds module.yaml, teach.md and one folder a lesson",
      remedy: "rename it to what was meant, or move it into the lesson that uses it",
    });
  }
}

function reportMissing(file: string, message: string, report: Report): void {
  const rule = "a module has module.yaml, teach.md, the instructor's plan, and at least one lesson";
  report({ file, line: 1, message, rule, remedy: "add it" });
}
