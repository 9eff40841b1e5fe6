import { expect, test } from "vitest";
import { renderTask } from "./render-task.ts";

test("Code in a task is coloured at build, in the page's own colours", () => {
  const html = renderTask('```ts\nconst text = "a < b"; // less\n```');
  expect(html).toContain("var(--code-token-keyword)");
  expect(html).toContain("&#x3C;");
});

test("A formula is typeset at build", () => {
  expect(renderTask("The product is $$1 - p$$.")).toContain("katex");
});

test("Code in a language that is not known stays plain", () => {
  expect(renderTask("```cobol\nSTOP RUN.\n```")).toContain("STOP RUN.");
});
