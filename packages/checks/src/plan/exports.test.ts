import { expect, test } from "vitest";
import { plan } from "./plan.ts";

const refusal = (checksSource: string, answer: Record<string, string>): string => {
  const made = plan({ checksSource, given: {}, imports: [], simulated: false }, answer);
  return made.ok ? "" : made.failure.message;
};

test("Names that come through another file count as exported", () => {
  const answer = { "index.ts": 'export * from "./a.ts";', "a.ts": "export const one = 1;" };
  expect(refusal('import { one } from "./answer/index.ts";', answer)).toBe("");
  expect(refusal('import { two } from "./answer/index.ts";', answer)).toContain('does not export "two"');
});

test("A missing default export is told apart from a missing name", () => {
  const message = refusal('import one from "./answer/index.ts";', { "index.ts": "export const one = 1;" });
  expect(message).toContain("has no default export");
});
