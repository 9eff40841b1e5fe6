import type { Entry } from "../entry.ts";

const check = (title: string, body: string): string => `test(${JSON.stringify(title)}, () => { ${body} });\n`;

const VALUES = `export const object = { a: 1, b: { c: [1, 2, 3] }, d: undefined };
export const list = ["x", "y", "z"];
export const text = "the quick brown fox";
export const half = 0.1 + 0.2;
export const nothing = undefined;
export const empty = null;
export class Node { name: string; constructor(name: string) { this.name = name; } greet(): string { return this.name; } }
export const node = new Node("a");
export const when = new Date(0);
`;
const IMPORT =
  'import { object, list, text, half, nothing, empty, Node, node, when } from "./answer/index.ts";\n';

/** Each matcher twice: once where it holds, once where it does not. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ["toBe", "expect(half).toBe(0.30000000000000004)", "expect(half).toBe(0.3)"],
  ["not.toBe", "expect(half).not.toBe(0.3)", "expect(half).not.toBe(0.30000000000000004)"],
  [
    "toEqual",
    "expect(object).toEqual({ a: 1, b: { c: [1, 2, 3] } })",
    "expect(object).toEqual({ a: 2, b: { c: [1, 3] } })",
  ],
  [
    "toStrictEqual",
    "expect(list).toStrictEqual(['x', 'y', 'z'])",
    "expect(object).toStrictEqual({ a: 1, b: { c: [1, 2, 3] } })",
  ],
  [
    "toMatchObject",
    "expect(object).toMatchObject({ b: { c: [1, 2, 3] } })",
    "expect(object).toMatchObject({ b: { c: [1, 2] } })",
  ],
  ["toContain", "expect(list).toContain('y')", "expect(list).toContain('q')"],
  ["toContain text", "expect(text).toContain('quick')", "expect(text).toContain('slow')"],
  [
    "toContainEqual",
    "expect([object]).toContainEqual({ a: 1, b: { c: [1, 2, 3] } })",
    "expect([object]).toContainEqual({ a: 2 })",
  ],
  ["toHaveLength", "expect(list).toHaveLength(3)", "expect(list).toHaveLength(4)"],
  ["toHaveProperty", "expect(object).toHaveProperty('b.c[1]', 2)", "expect(object).toHaveProperty('b.e')"],
  ["toMatch", "expect(text).toMatch(/qu.ck/)", "expect(text).toMatch(/^fox/)"],
  ["toBeCloseTo", "expect(half).toBeCloseTo(0.3, 10)", "expect(half).toBeCloseTo(0.4, 3)"],
  ["toBeGreaterThan", "expect(half).toBeGreaterThan(0.3)", "expect(half).toBeGreaterThan(1)"],
  ["toBeLessThanOrEqual", "expect(half).toBeLessThanOrEqual(1)", "expect(half).toBeLessThanOrEqual(0)"],
  ["toBeTruthy", "expect(text).toBeTruthy()", "expect(empty).toBeTruthy()"],
  ["toBeFalsy", "expect(empty).toBeFalsy()", "expect(list).toBeFalsy()"],
  ["toBeNull", "expect(empty).toBeNull()", "expect(nothing).toBeNull()"],
  ["toBeUndefined", "expect(nothing).toBeUndefined()", "expect(empty).toBeUndefined()"],
  ["toBeDefined", "expect(empty).toBeDefined()", "expect(nothing).toBeDefined()"],
  ["toBeNaN", "expect(Number(text)).toBeNaN()", "expect(half).toBeNaN()"],
  ["toBeTypeOf", "expect(text).toBeTypeOf('string')", "expect(text).toBeTypeOf('number')"],
  ["toBeInstanceOf", "expect(node).toBeInstanceOf(Node)", "expect(when).toBeInstanceOf(Map)"],
  ["toBeOneOf", "expect(list[0]).toBeOneOf(['x', 'q'])", "expect(list[0]).toBeOneOf(['q'])"],
  ["toSatisfy", "expect(half).toSatisfy((x) => x > 0.3)", "expect(half).toSatisfy((x) => x > 1)"],
  ["chai words", "expect(list).to.have.lengthOf(3)", "expect(list).to.include('q')"],
  ["assert", "assert(half > 0)", "assert.equal(half, 1, 'half is one')"],
  [
    "expect.any",
    "expect(object).toEqual({ a: expect.any(Number), b: expect.anything() })",
    "expect(object).toEqual({ a: expect.any(String), b: expect.anything() })",
  ],
  [
    "expect.objectContaining",
    "expect(object).toEqual(expect.objectContaining({ a: 1 }))",
    "expect(object).toEqual(expect.objectContaining({ z: 1 }))",
  ],
  [
    "expect.arrayContaining",
    "expect(list).toEqual(expect.arrayContaining(['z', 'x']))",
    "expect(list).toEqual(expect.arrayContaining(['q']))",
  ],
  [
    "expect.stringContaining",
    "expect({ text }).toEqual({ text: expect.stringContaining('fox') })",
    "expect({ text }).toEqual({ text: expect.stringContaining('cat') })",
  ],
  [
    "expect.stringMatching",
    "expect({ text }).toEqual({ text: expect.stringMatching(/fox$/) })",
    "expect({ text }).toEqual({ text: expect.stringMatching(/^fox/) })",
  ],
  [
    "expect.closeTo",
    "expect({ half }).toEqual({ half: expect.closeTo(0.3, 5) })",
    "expect({ half }).toEqual({ half: expect.closeTo(0.4, 5) })",
  ],
  [
    "expect.not",
    "expect({ list }).toEqual({ list: expect.not.arrayContaining(['q']) })",
    "expect({ list }).toEqual({ list: expect.not.arrayContaining(['x']) })",
  ],
  ["a method's result", "expect(node.greet()).toBe('a')", "expect(node.greet()).toBe('b')"],
  ["a date", "expect(when).toEqual(new Date(0))", "expect(when).toEqual(new Date(1000))"],
  [
    "a message of the author's own",
    "expect(half, 'never shown').toBeGreaterThan(0)",
    "expect(half, 'half is too small').toBeGreaterThan(1)",
  ],
];

/** So many matchers share a run. */
const GROUP = 9;

function groupOf(group: number): Entry {
  const pairs = PAIRS.slice(group * GROUP, (group + 1) * GROUP);
  const checks = pairs.map(
    ([name, holds, fails]) => check(`${name} holds`, holds) + check(`${name} fails`, fails),
  );
  return {
    name: `matchers from ${pairs[0]?.[0]} to ${pairs.at(-1)?.[0]}`,
    checks: IMPORT + checks.join(""),
    answer: VALUES,
    states: pairs.flatMap(() => ["passed", "failed"] as const),
  };
}

/** Every matcher, in one direction and the other. */
export const matchers: readonly Entry[] = [
  ...Array.from({ length: Math.ceil(PAIRS.length / GROUP) }, (_, group) => groupOf(group)),
  {
    name: "a matcher of the author's own",
    checks: `${IMPORT}expect.extend({ toBeWithin(received, low, high) { const pass = received >= low && received <= high; return { pass, message: () => \`\${this.utils.printReceived(received)} is\${this.isNot ? "" : " not"} within \${low} and \${high}\`, actual: received, expected: [low, high] }; } });
${check("holds", "expect(half).toBeWithin(0, 1); expect({ half }).toEqual({ half: expect.toBeWithin(0, 1) });")}${check("fails", "expect(half).toBeWithin(1, 2);")}${check("is not", "expect(half).not.toBeWithin(0, 1);")}`,
    answer: VALUES,
    states: ["passed", "failed", "failed"],
    says: ["0.30000000000000004 is not within 1 and 2"],
  },
  {
    name: "a way to compare of the author's own",
    checks: `${IMPORT}expect.addEqualityTesters([(a, b) => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 0.01 : undefined)]);\n${check("near", "expect({ half }).toEqual({ half: 0.3 });")}${check("far", "expect({ half }).toEqual({ half: 0.4 });")}`,
    answer: VALUES,
    states: ["passed", "failed"],
  },
  {
    name: "soft expectations are all told",
    checks:
      IMPORT +
      check("soft", "expect.soft(half).toBe(1); expect.soft(list).toEqual([]); expect(text).toBe('x');"),
    answer: VALUES,
    states: ["failed"],
  },
  {
    name: "expect.assertions and hasAssertions",
    checks:
      IMPORT +
      check("two", "expect.assertions(2); expect(half).toBeGreaterThan(0);") +
      check("any", "expect.hasAssertions();"),
    answer: VALUES,
    states: ["failed", "failed"],
    says: ["number of assertions to be 2"],
  },
  {
    name: "expect.unreachable and expect.fail",
    checks:
      IMPORT +
      check("unreachable", "expect.unreachable('no way');") +
      check("fail", "expect.fail('on purpose');"),
    answer: VALUES,
    states: ["failed", "failed"],
    says: ["no way", "on purpose"],
  },
];
