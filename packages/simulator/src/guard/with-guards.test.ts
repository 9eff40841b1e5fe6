import { expect, test } from "vitest";
import type { Context, Handlers } from "../handlers/handlers.ts";
import { run } from "../kernel/run.ts";

const starting = (onStart: (ctx: Context) => unknown): (() => unknown) => {
  const handlers = { onStart } as unknown as Handlers;
  return () => run({ system: { nodes: [{ name: "a", create: () => handlers }] }, seed: 1, untilUs: 1_000 });
};
/** Globals by name: the engine's own types do not know all of them. */
const globals = globalThis as unknown as Record<string, (...given: unknown[]) => unknown> & {
  Promise: PromiseConstructor;
  Date: DateConstructor;
};

test.each([
  ["Date.now", () => globals.Date.now(), "Time is virtual: ask ctx.clock()"],
  ["new Date", () => new globals.Date(), "Time is virtual: ask ctx.clock()"],
  ["Math.random", () => Math["random"](), "Chance comes from the seed: use ctx.random()"],
  [
    "setTimeout",
    () => globals["setTimeout"]?.(() => 1),
    "use ctx.setTimer(name, afterUs) and onTimer(ctx, name)",
  ],
  ["fetch", () => globals["fetch"]?.("http://x"), "The network is simulated: use ctx.send(to, msg)"],
  [
    "Promise.resolve",
    () => globals.Promise.resolve(1),
    "make the handler a generator and wait with yield* ctx.call",
  ],
])("%s inside of a handler says what to use instead", (_, reach, remedy) => {
  expect(starting(reach)).toThrow(remedy);
});

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
