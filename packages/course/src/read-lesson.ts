import { lessonFrontmatter, quiz } from "@standby/contract";
import type { LessonFrontmatter, Quiz } from "@standby/contract";
import { checkTags } from "./check-tags.ts";
import { numberedName } from "./folder-name.ts";
import { splitFrontmatter } from "./frontmatter.ts";
import { mdxTags } from "./mdx-tags.ts";
import type { MdxTag } from "./mdx-tags.ts";
import type { Report } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import type { Located } from "./read-yaml.ts";
import type { Shelf } from "./shelf.ts";

/** A lesson as its folder gives it, before it has a place in the course. */
export interface LessonFolder {
  readonly number: number;
  readonly slug: string;
  readonly module: string;
  readonly id: string;
  /** Its index.mdx, by path below the root. */
  readonly file: string;
  readonly frontmatter: Located<LessonFrontmatter>;
  readonly quiz: Quiz;
  /** The components in its text, with lines of the file. */
  readonly tags: readonly MdxTag[];
}

/** Reads the folder of a lesson; null where it is too broken to say anything of it. */
export function readLesson(path: string, module: string, shelf: Shelf, report: Report): LessonFolder | null {
  const file = `${path}/index.mdx`;
  const name = numberedName(path.slice(path.lastIndexOf("/") + 1), file, report);
  reportUnknownFiles(path, shelf, report);
  const questions = readQuiz(path, shelf, report);
  const text = shelf.get("index.mdx");
  if (text === undefined) {
    reportMissing(path, "index.mdx", report);
    return null;
  }
  const split = splitFrontmatter(file, text, report);
  const frontmatter = split && readYaml(split.yaml, lessonFrontmatter, report);
  if (!name || !split || !frontmatter || !questions) return null;
  const tags = mdxTags(split.body).map((tag) => ({ ...tag, line: tag.line + split.bodyLine - 1 }));
  checkTags(file, frontmatter, tags, report);
  return { ...name, module, id: `${module}/${name.slug}`, file, frontmatter, quiz: questions, tags };
}

function readQuiz(path: string, shelf: Shelf, report: Report): Quiz | null {
  const text = shelf.get("quiz.yaml");
  if (text === undefined) {
    reportMissing(path, "quiz.yaml", report);
    return null;
  }
  return readYaml({ file: `${path}/quiz.yaml`, text, firstLine: 1 }, quiz, report)?.data ?? null;
}

function reportUnknownFiles(path: string, shelf: Shelf, report: Report): void {
  for (const name of shelf.keys()) {
    if (/^(index\.mdx|quiz\.yaml)$|^[^/]+\.(tsx?|css|svg|png|jpg|webp)$/.test(name)) continue;
    report({
      file: `${path}/${name}`,
      line: 1,
      message: `a lesson has no place for ${name}`,
      rule: "a lesson holds index.mdx, quiz.yaml, and the models and pictures that only it uses",
      remedy: "rename it to what was meant, or delete it",
    });
  }
}

function reportMissing(path: string, name: string, report: Report): void {
  report({
    file: `${path}/${name}`,
    line: 1,
    message: `${name} is missing`,
    rule: "a lesson has index.mdx and quiz.yaml",
    remedy: `add ${name}`,
  });
}
