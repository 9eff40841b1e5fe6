import type { Entry } from "../entry.ts";

const snapshot = (name: string, call: string): string =>
  `test(${JSON.stringify(name)}, async () => { ${call} });\n`;

/** What a sandbox cannot give is refused in the same words everywhere. */
export const refused: readonly Entry[] = [
  {
    name: "snapshots are refused",
    checks: `import { one } from "./answer/index.ts";\n${snapshot("stored", "expect(one).toMatchSnapshot();")}${snapshot("inline", "expect(one).toMatchInlineSnapshot(`1`);")}${snapshot("file", 'await expect("x").toMatchFileSnapshot("./x.txt");')}${snapshot("thrown", 'expect(() => { throw new Error("x"); }).toThrowErrorMatchingSnapshot();')}`,
    answer: "export const one = 1;",
    states: ["errored", "errored", "errored", "errored"],
    says: ["toMatchSnapshot is not available in checks", "toMatchFileSnapshot is not available in checks"],
  },
  {
    name: "module mocking is refused while checks run",
    checks:
      'import { one } from "./answer/index.ts";\ntest("doMock", () => { vi.doMock("./answer/index.ts", () => ({ one: 2 })); });\ntest("import", async () => { await vi.importMock("./answer/index.ts"); });\ntest("fine", () => { expect(one).toBe(1); });',
    answer: "export const one = 1;",
    states: ["errored", "errored", "passed"],
    says: ["vi.doMock is not available in checks"],
  },
  {
    name: "module mocking is refused while checks load",
    checks:
      'import { one } from "./answer/index.ts";\nvi.mock("./answer/index.ts", () => ({ one: 2 }));\ntest("one", () => { expect(one).toBe(2); });',
    answer: "export const one = 1;",
    states: [],
    outcome: "did-not-load",
    says: ["vi.mock is not available in checks"],
  },
];
