import { BUSY, WRONG, inAdd, type Attack, type Ending } from "./attack.ts";

/** Wrong, and so slow to find out that a busy machine cuts it off. */
const SLOW: Ending = { ...WRONG, orCutOff: true };
/** Three checks that wait five seconds each, in a run that may take fifteen: either budget can be met first. */
const NEVER: Ending = { outcome: "finished", orCutOff: true, reason: ["never-settled"] };
/** Each turn of the loop leaves a promise behind: a realm with little memory may run out of it before the time is over. */
const BUSY_OR_FULL: Ending = {
  outcome: "finished",
  orCutOff: true,
  reason: ["busy-loop", "too-much-memory"],
};
const FLOOD: Ending = { outcome: "cut-off", reason: ["too-much-output", "busy-loop", "did-not-answer"] };
const MEMORY: Ending = { outcome: "cut-off", reason: ["too-much-memory", "busy-loop", "did-not-answer"] };

const busy = (name: string, answer: string, more: Partial<Attack> = {}): Attack => ({
  name: `a loop ${name}`,
  answer,
  page: BUSY,
  verified: BUSY,
  long: true,
  ...more,
});

/** Loops: each takes the whole silence that a run is allowed. */
export const loops: readonly Attack[] = [
  busy("in a function", inAdd("for (;;) {}"), { everywhere: true }),
  busy("at import", "for (;;) {}\nexport const add = 1;", { everywhere: true }),
  busy("in a getter", inAdd("return { get then() { for (;;) {} } };")),
  busy("in a regular expression", inAdd('return /^(a+)+$/.test("a".repeat(60) + "!");')),
  busy("of microtasks", inAdd("const again = (): any => Promise.resolve().then(again); return again();"), {
    verified: BUSY_OR_FULL,
    everywhere: true,
  }),
  busy(
    "in a proxy's trap",
    inAdd(
      "return new Proxy({}, { get() { for (;;) {} }, ownKeys() { for (;;) {} }, getPrototypeOf() { for (;;) {} } });",
    ),
  ),
  busy(
    "in a generator",
    `function* turn() { for (;;) yield 1; }\n${inAdd("for (const each of turn()) void each;")}`,
  ),
  busy("in valueOf", inAdd("return +({ valueOf() { for (;;) {} } } as any);")),
  busy(
    "in an iterator",
    inAdd(
      "return [...({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) } as any)].length;",
    ),
    {
      page: MEMORY,
      verified: MEMORY,
    },
  ),
  busy("in what is printed", inAdd("console.log({ get a() { for (;;) {} } }); return -1;")),
  busy("in a timer", inAdd("return new Promise(() => { setTimeout(() => { for (;;) {} }, 5); });"), {
    verified: { outcome: "finished", orCutOff: true, reason: ["busy-loop", "never-settled"] },
  }),
];

/** What fills the memory. */
export const memory: readonly Attack[] = [
  {
    name: "a list that grows without end",
    answer: inAdd("const all: any[] = []; for (;;) all.push(new Array(10000).fill(all.length));"),
    page: MEMORY,
    verified: MEMORY,
    long: true,
  },
  {
    name: "a text that doubles",
    answer: inAdd('let text = "x"; for (let i = 0; i < 60; i += 1) text += text; return text;'),
    page: SLOW,
    verified: SLOW,
    everywhere: true,
  },
  {
    name: "one giant typed array",
    answer: inAdd("return new Uint8Array(2 ** 40);"),
    page: WRONG,
    verified: { ...WRONG, outcome: "finished" },
    everywhere: true,
  },
  {
    name: "a Map of everything",
    answer: inAdd("const map = new Map(); for (let i = 0; ; i += 1) map.set(i, { i });"),
    page: { outcome: "cut-off", reason: ["busy-loop", "did-not-answer"] },
    verified: MEMORY,
  },
  {
    name: "an array of the longest length",
    answer: inAdd("return new Array(2 ** 32 - 1);"),
    page: { outcome: "cut-off", reason: ["busy-loop", "did-not-answer"] },
    verified: WRONG,
  },
];

/** What is printed without end. */
export const floods: readonly Attack[] = [
  {
    name: "lines without end",
    answer: inAdd('for (;;) console.log("flood");'),
    page: FLOOD,
    verified: FLOOD,
    everywhere: true,
  },
  {
    name: "one giant line",
    answer: inAdd('console.log("x".repeat(5_000_000)); return 0;'),
    page: FLOOD,
    verified: FLOOD,
    everywhere: true,
  },
  {
    name: "lines from microtasks",
    answer: inAdd(
      'const again = (): any => { console.log("again"); return Promise.resolve().then(again); }; return again();',
    ),
    page: FLOOD,
    verified: FLOOD,
  },
  {
    name: "lines at import",
    answer: 'for (;;) console.error("import");\nexport const add = 1;',
    page: FLOOD,
    verified: FLOOD,
  },
];

/** What does not settle, or comes back in a strange shape. */
export const shapes: readonly Attack[] = [
  {
    name: "recursion without end",
    answer: inAdd("return add(a, b) + 1;"),
    page: WRONG,
    verified: WRONG,
    everywhere: true,
  },
  {
    name: "a promise that never settles",
    answer: inAdd("return new Promise(() => {});"),
    page: NEVER,
    verified: NEVER,
  },
  {
    name: "a thenable that never settles",
    answer: inAdd("return a === 20 ? { then() {} } : 0;"),
    page: WRONG,
    verified: { ...WRONG, timed: true },
  },
  { name: "null, thrown", answer: inAdd("throw null;"), page: WRONG, verified: WRONG, everywhere: true },
  { name: "undefined, thrown", answer: inAdd("throw undefined;"), page: WRONG, verified: WRONG },
  {
    name: "a proxy, thrown",
    answer: inAdd(
      "throw new Proxy({}, { get() { throw 1; }, has() { throw 2; }, ownKeys() { throw 3; }, getPrototypeOf() { throw 4; } });",
    ),
    page: WRONG,
    verified: WRONG,
    everywhere: true,
  },
  {
    name: "an error whose message throws, thrown",
    answer: inAdd("throw { get message() { throw 1; }, get name() { throw 2; }, get stack() { throw 3; } };"),
    page: WRONG,
    verified: WRONG,
    everywhere: true,
  },
  {
    name: "a proxy as a result",
    answer: inAdd("return new Proxy(function () {}, { get() { throw 1; }, apply() { throw 2; } });"),
    page: WRONG,
    verified: WRONG,
  },
  {
    name: "a revoked proxy as a result",
    answer: inAdd("const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy;"),
    page: WRONG,
    verified: WRONG,
  },
  {
    name: "a cyclic result",
    answer: inAdd("const ring: any = { a: [] }; ring.a.push(ring, new Map([[ring, ring]])); return ring;"),
    page: WRONG,
    verified: WRONG,
    everywhere: true,
  },
  {
    name: "a giant result",
    answer: inAdd("return Array.from({ length: 200_000 }, (_, i) => ({ i }));"),
    page: SLOW,
    verified: SLOW,
  },
  {
    name: "a deeply nested result",
    answer: inAdd("let deep: any = {}; for (let i = 0; i < 50_000; i += 1) deep = { deep }; return deep;"),
    page: WRONG,
    verified: WRONG,
    everywhere: true,
  },
  {
    name: "process.exit",
    answer: inAdd("const p: any = (globalThis as any).process; p?.exit?.(0); p?.kill?.(p.pid); return 0;"),
    page: WRONG,
    verified: WRONG,
  },
];
