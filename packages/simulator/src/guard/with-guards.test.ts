import { expect, test } from "vitest";
import type { Context, Handlers } from "../handlers/handlers.ts";
import { run } from "../kernel/run.ts";
import { FORBIDDEN } from "./forbidden.ts";

const starting = (onStart: (ctx: Context) => unknown): (() => unknown) => {
  const handlers = { onStart } as unknown as Handlers;
  return () => run({ system: { nodes: [{ name: "a", create: () => handlers }] }, seed: 1, untilUs: 1_000 });
};
/** Globals by name: the engine's own types do not know all of them. */
const globals = globalThis as unknown as Record<string, (...given: unknown[]) => unknown> & {
  Promise: PromiseConstructor;
  Date: DateConstructor;
};
const call = (name: string): unknown => globals[name]?.(() => 1);
const part = (name: string, key: string): unknown => Reflect.get(globals[name]!, key);
const make = (name: string): unknown => Reflect.construct(globals[name]!, ["http://x"]);

test.each([
  ["Date.now", () => globals.Date.now(), "Time is virtual: ask ctx.clock()"],
  ["new Date", () => new globals.Date(), "Time is virtual: ask ctx.clock()"],
  ["performance.now", () => part("performance", "now"), "Time is virtual: ask ctx.clock()"],
  ["Temporal.Now", () => part("Temporal", "Now"), "Time is virtual: ask ctx.clock()"],
  ["setTimeout", () => call("setTimeout"), "use ctx.setTimer(name, afterUs) and onTimer(ctx, name)"],
  ["setInterval", () => call("setInterval"), "and set it again in onTimer(ctx, name)"],
  ["setImmediate", () => call("setImmediate"), "use ctx.setTimer(name, 0) and onTimer(ctx, name)"],
  ["queueMicrotask", () => call("queueMicrotask"), "use ctx.setTimer(name, 0) and onTimer(ctx, name)"],
  ["requestAnimationFrame", () => call("requestAnimationFrame"), "use ctx.setTimer(name, afterUs)"],
  ["requestIdleCallback", () => call("requestIdleCallback"), "use ctx.setTimer(name, afterUs)"],
  ["scheduler.postTask", () => part("scheduler", "postTask"), "use ctx.setTimer(name, afterUs)"],
  ["Math.random", () => Math["random"](), "Chance comes from the seed: use ctx.random()"],
  ["crypto.getRandomValues", () => part("crypto", "getRandomValues"), "use ctx.random()"],
  ["crypto.randomUUID", () => part("crypto", "randomUUID"), "use ctx.random()"],
  ["fetch", () => call("fetch"), "The network is simulated: use ctx.send(to, msg)"],
  ["new XMLHttpRequest", () => make("XMLHttpRequest"), "The network is simulated: use ctx.send(to, msg)"],
  ["new WebSocket", () => make("WebSocket"), "The network is simulated: use ctx.send(to, msg)"],
  ["new EventSource", () => make("EventSource"), "The network is simulated: use ctx.send(to, msg)"],
  ["new MessageChannel", () => make("MessageChannel"), "The network is simulated: use ctx.send(to, msg)"],
  ["Promise.resolve", () => globals.Promise.resolve(1), "make the handler a generator and wait with yield*"],
  ["new WeakRef", () => make("WeakRef"), "keep what you need in a Map"],
  ["new FinalizationRegistry", () => make("FinalizationRegistry"), "keep what you need in a Map"],
])("%s inside of a handler says what to use instead", (_, reach, remedy) => {
  expect(starting(reach)).toThrow(remedy);
});

test.each(["fetch is not defined", "'fetch' is not defined"])(
  "What the handlers' own realm lacks is refused in the same words: %s",
  (message) => {
    const elsewhere = new ReferenceError(message);
    const reach = (): never => {
      throw elsewhere;
    };
    expect(starting(reach)).toThrow(
      "A handler used fetch, which differs from run to run. The network is simulated",
    );
    expect(starting(reach)).toThrow(expect.objectContaining({ stack: elsewhere.stack }));
  },
);

test("A name that is nobody's is the handler's own mistake", () => {
  const reach = (): unknown => globals["nobodys"]!();
  expect(starting(reach)).toThrow(TypeError);
  expect(
    starting(() => {
      throw new ReferenceError("toString is not defined");
    }),
  ).toThrow(ReferenceError);
});

/** Of the language itself, so that no host is without them. */
const LANGUAGE = ["Date", "Promise", "WeakRef", "FinalizationRegistry"];

test.each(Object.entries(FORBIDDEN).filter(([name]) => !LANGUAGE.includes(name)))(
  "%s is refused in the same words where the host has none, and is not there afterwards",
  (name, remedy) => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
    Reflect.deleteProperty(globalThis, name);
    try {
      expect(starting(() => call(name))).toThrow(
        `A handler used ${name}, which differs from run to run. ${remedy}.`,
      );
      expect(name in globalThis).toBe(false);
    } finally {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    }
  },
);

test("After a run, and after one that threw, everything is as it was", () => {
  const before = [globals.Date, globals.Promise, Math["random"], globals["setTimeout"]];
  expect(starting(() => undefined)).not.toThrow();
  expect(starting(() => Math["random"]())).toThrow("Math.random");
  expect([globals.Date, globals.Promise, Math["random"], globals["setTimeout"]]).toEqual(before);
  expect(Number.isFinite(globals.Date.now())).toBe(true);
});

test("To ask what something is an instance of is allowed", () => {
  const asked = [globals.Promise.resolve(), new globals.Date(0), {}];
  const seen: boolean[] = [];
  starting(() => {
    seen.push(...asked.map((each) => each instanceof globals.Promise || each instanceof globals.Date));
  })();
  expect(seen).toEqual([true, true, false]);
});

test("A handler that is async is told to be a generator", () => {
  const onStart = async (): Promise<void> => undefined;
  expect(starting(onStart)).toThrow("A handler of a returned a promise");
});

test("What an async helper does with ctx after the run is refused", async () => {
  const settled = globals.Promise.resolve();
  let late: Promise<unknown> = settled;
  const helper = async (ctx: Context): Promise<void> => {
    await settled;
    ctx.send("a", { type: "x" });
  };
  starting((ctx) => {
    late = helper(ctx);
  })();
  await expect(late).rejects.toThrow("ctx of a was used outside of its handlers");
});

test("A generator that waits for something else is refused", () => {
  const onStart = function* (): Generator<number> {
    yield 5;
  };
  expect(starting(onStart)).toThrow("A generator of a yielded something that is not a wait");
});
