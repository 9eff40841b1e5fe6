import { expect, test } from "vitest";
import { link } from "./link.ts";

test("Specifiers are replaced in place, whatever their order", () => {
  const code = 'import a from "x"; import b from "y";';
  const at = (text: string) => ({ start: code.indexOf(text), end: code.indexOf(text) + text.length });
  const imports = [
    { ...at('"y"'), target: { kind: "library", name: "y" } },
    { ...at('"x"'), target: { kind: "file", path: "x" } },
  ] as const;
  const linked = link({ path: "m", code, imports }, (target) => `at:${target.kind}`);
  expect(linked).toBe('import a from "at:file"; import b from "at:library";');
});
