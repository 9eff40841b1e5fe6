import { PLACEHOLDER } from "@standby/course";

const head = `// ${PLACEHOLDER} this is an example, replace it.\n`;

const signature = `/** Servers that carry \`load\` when each carries \`capacity\` and one may be down; both in requests a second. */
export function serversNeeded(load: number, capacity: number): number {
`;

function answer(expression: string): string {
  return `${head}${signature}  return ${expression};\n}\n`;
}

/** The checks of the example. */
export const exampleChecks = `${head}import { describe, expect, test } from "vitest";
import { serversNeeded } from "./answer/index.ts";

describe("serversNeeded", () => {
  test("A load for two servers needs three", () => {
    expect(serversNeeded(100, 50)).toBe(3);
  });
  test("A load for two servers and a half needs four", () => {
    expect(serversNeeded(125, 50)).toBe(4);
  });
  test("Ten servers need one spare, not ten", () => {
    expect(serversNeeded(1000, 100)).toBe(11);
  });
});
`;

/** What the editor opens: it compiles, and fails every check. */
export const exampleStarter = `${head}${signature}  throw new Error("Not written yet.");\n}\n`;

export const exampleSolution = answer("Math.ceil(load / capacity) + 1");

/** Three wrong answers, by path below the exercise. */
export const exampleMistakes: Readonly<Record<string, string>> = {
  ...mistake({
    name: "no-spare",
    misconception: "Enough for the load is enough.",
    check: "A load for two servers needs three",
    expression: "Math.ceil(load / capacity)",
  }),
  ...mistake({
    name: "rounds-down",
    misconception: "Half a server can be left out.",
    check: "A load for two servers and a half needs four",
    expression: "Math.floor(load / capacity) + 1",
  }),
  ...mistake({
    name: "a-spare-each",
    misconception: "Every server needs a spare of its own.",
    check: "Ten servers need one spare, not ten",
    expression: "Math.ceil(load / capacity) * 2",
  }),
};

interface ExampleMistake {
  readonly name: string;
  readonly misconception: string;
  readonly check: string;
  readonly expression: string;
}

function mistake({ name, misconception, check, expression }: ExampleMistake): Record<string, string> {
  const yaml = `misconception: "${PLACEHOLDER} ${misconception}"
check: serversNeeded > ${check}
explanation: "${PLACEHOLDER} why that is wrong, for a learner who answered so."
`;
  return { [`mistakes/${name}/mistake.yaml`]: yaml, [`mistakes/${name}/index.ts`]: answer(expression) };
}
