import { expect, test } from "vitest";
import { reExports, withImports } from "./lesson-components.ts";

const known = reExports(
  `export { default as Quiz } from "./Quiz.astro";\nexport { Strip, type Props } from "./figure/Strip.tsx";\n`,
  "/widgets",
);

test("An index names each component's file and the name that it has there", () => {
  expect([...known]).toEqual([
    ["Quiz", { file: "/widgets/Quiz.astro", name: "default" }],
    ["Strip", { file: "/widgets/figure/Strip.tsx", name: "Strip" }],
  ]);
});

test("A lesson gets an import for what it uses, behind its last line", () => {
  expect(withImports("Text.\n\n<Quiz />\n", known)).toBe(
    `Text.\n\n<Quiz />\n\nimport { default as Quiz } from "/widgets/Quiz.astro";\n`,
  );
});

test("A lesson that imports a component by itself keeps its own import", () => {
  const text = `import { Strip } from "./strip.tsx";\n\n<Strip />\n`;
  expect(withImports(text, known)).toBe(text);
});

test("The word important is no import", () => {
  const text =
    "It is important that\n<Quiz /> from now on; and so is\nimportance, says <Quiz /> from here.\n";
  expect(withImports(text, known)).toContain("import { default as Quiz }");
});

test("A lesson that uses nothing stays as it is", () => {
  expect(withImports("Text, and a < b.\n", known)).toBe("Text, and a < b.\n");
});

test("What comes alive in the browser is imported before it is used, and no line moves", () => {
  const text = '---\ntitle: T\n---\n\nimport { a } from "./a.ts";\n\n<Strip client:visible />\n';
  expect(withImports(text, known)).toBe(
    `---\ntitle: T\n---\nimport { Strip as Strip } from "/widgets/figure/Strip.tsx";\nimport { a } from "./a.ts";\n\n<Strip client:visible />\n`,
  );
});

test("Where no import follows the frontmatter, an empty line keeps the text apart", () => {
  expect(withImports("---\ntitle: T\n---\n\nText.\n\n<Strip\n  client:visible\n/>\n", known)).toBe(
    `---\ntitle: T\n---\nimport { Strip as Strip } from "/widgets/figure/Strip.tsx";\n\nText.\n\n<Strip\n  client:visible\n/>\n`,
  );
});
