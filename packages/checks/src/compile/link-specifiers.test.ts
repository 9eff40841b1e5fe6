import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { linkSpecifiers } from "./link-specifiers.ts";

test("Specifiers change and lines stay where they are", () => {
  const compiled = compile(
    'import { a } from "./a.ts"; export * from "./b.ts";\nexport const c = () =>\n  import("./c.ts");\n',
    "answer/index.ts",
  );
  if (!compiled.ok) throw new Error(compiled.error.message);
  const linked = linkSpecifiers(compiled, (specifier) => `blob:"${specifier}"`);
  expect(linked.split("\n")).toEqual([
    String.raw`import { a } from "blob:\"./a.ts\""; export * from "blob:\"./b.ts\"";`,
    "export const c = () =>",
    String.raw`  import("blob:\"./c.ts\"");`,
    "",
  ]);
});
