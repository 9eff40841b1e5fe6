import type { LessonFrontmatter } from "@standby/contract";
import type { MdxTag } from "./mdx-tags.ts";
import type { Report } from "./problem.ts";
import type { Located } from "./read-yaml.ts";

/** Reports components that the text of a lesson lacks, or holds too often. */
export function checkTags(
  file: string,
  frontmatter: Located<LessonFrontmatter>,
  tags: readonly MdxTag[],
  report: Report,
): void {
  checkPresence(file, tags, report);
  checkPredictions(file, tags, report);
  checkExercises(file, frontmatter, tags, report);
}

function checkPresence(file: string, tags: readonly MdxTag[], report: Report): void {
  if (!tags.some(({ name }) => name === "Quiz")) {
    report({
      file,
      line: 1,
      message: "the lesson does not show its quiz",
      rule: "the text of a lesson holds <Quiz />",
      remedy: "write <Quiz /> where the questions belong",
    });
  }
  const cite = tags.find(({ name }) => name === "Cite");
  if (cite && !tags.some(({ name }) => name === "Sources")) {
    report({
      file,
      line: cite.line,
      message: "the lesson cites a source and does not list its sources",
      rule: "the text of a lesson that cites holds <Sources />",
      remedy: "write <Sources /> near the end",
    });
  }
}

function checkPredictions(file: string, tags: readonly MdxTag[], report: Report): void {
  const seen = new Set<string | null>();
  for (const { name, id, line } of tags) {
    if (name !== "Predict") continue;
    if (id === null || seen.has(id)) {
      const message = id === null ? "a prediction has no id" : `two predictions have the id "${id}"`;
      const rule = "each <Predict> has an id of its own in the lesson, under which it is stored";
      report({ file, line, message, rule, remedy: "give it an id that no other has" });
    }
    seen.add(id);
  }
}

function checkExercises(
  file: string,
  frontmatter: Located<LessonFrontmatter>,
  tags: readonly MdxTag[],
  report: Report,
): void {
  const placed = frontmatter.data.exercises;
  const shown = tags.filter(({ name }) => name === "Exercise");
  const rule = 'the text shows each exercise that the frontmatter places, once, as <Exercise id="..." />';
  shown.forEach(({ id, line }, index) => {
    const again = id !== null && shown.findIndex((other) => other.id === id) < index;
    if (id === null) {
      const message = "the text shows an exercise without an id";
      report({ file, line, message, rule, remedy: "write the name of its folder as the id" });
    } else if (again) {
      const message = `the text shows the exercise "${id}" twice`;
      report({ file, line, message, rule, remedy: "remove one of the two" });
    } else if (!placed.includes(id)) {
      const message = `the text shows the exercise "${id}", which the frontmatter does not place`;
      report({ file, line, message, rule, remedy: `add ${id} to exercises: in the frontmatter` });
    }
  });
  placed.forEach((id, index) => {
    if (shown.some((tag) => tag.id === id)) return;
    const message = `the text does not show the exercise "${id}"`;
    const remedy = `write <Exercise id="${id}" /> where the exercise belongs`;
    report({ file, line: frontmatter.lineOf("exercises", index), message, rule, remedy });
  });
}
