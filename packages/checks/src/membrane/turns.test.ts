import { TURN } from "@standby/contract/turn";
import { beforeEach, describe, expect, test } from "vitest";
import { answer, type Exports } from "./membrane.fixtures.ts";

/** Lends its methods as a simulator's context does, and writes down what is called of it. */
class Context {
  static isOpen = true;
  static done: unknown[] = [];
  static nowUs = 0;

  constructor() {
    // Only what never changes is asked for once.
    Object.freeze(this);
  }

  get [TURN](): object {
    return { steady: ["clock"], later: { send: [["a", "b"], "flat"], setTimer: ["text", "whole"] } };
  }

  clock(): number {
    if (!Context.isOpen) throw new Error("outside of its turn");
    return Context.nowUs;
  }

  send(to: string, message: object): void {
    if (to !== "a" && to !== "b") throw new RangeError(`There is no node ${to}`);
    this.#note("send", to, message);
  }

  setTimer(name: string, afterUs: number): void {
    if (!Number.isSafeInteger(afterUs)) throw new RangeError(`${afterUs} is no time`);
    this.#note("setTimer", name, afterUs);
  }

  /** Takes time, and must be asked at once. */
  sync(): string {
    Context.nowUs += 10;
    this.#note("sync");
    return "synced";
  }

  #note(...made: unknown[]): void {
    if (!Context.isOpen) throw new Error("outside of its turn");
    Context.done.push(made);
  }
}
Object.freeze(Context.prototype);

/** What an answer's handler did, in order, and what it gave or threw. */
async function handled(
  body: string,
  more: readonly unknown[] = [],
): Promise<{ done: unknown[]; result: unknown }> {
  const inner = await answer(`export class Node { handle(ctx, ...more) { ${body} } }`);
  return call(new inner.Node(), more);
}

function call(node: Exports, more: readonly unknown[] = []): { done: unknown[]; result: unknown } {
  Context.done = [];
  let result: unknown;
  try {
    result = Reflect.apply(node.handle, node, [new Context(), ...more]);
  } catch (error) {
    result = String(error);
  }
  return { done: Context.done, result };
}

beforeEach(() => {
  Object.assign(Context, { isOpen: true, done: [], nowUs: 5 });
});

describe("calls that are put off", () => {
  test("They are made in their order, before whatever is asked at once", async () => {
    const { done, result } = await handled(
      'ctx.send("a", { type: "one" }); ctx.setTimer("look", 7); const said = ctx.sync(); ctx.send("b", { type: "two" }); return said;',
    );
    expect(done).toEqual([
      ["send", "a", { type: "one" }],
      ["setTimer", "look", 7],
      ["sync"],
      ["send", "b", { type: "two" }],
    ]);
    expect(result).toBe("synced");
  });

  test("They send what the message held when it was sent", async () => {
    const { done } = await handled(
      'const m = { type: "n", n: 1 }; ctx.send("a", m); m.n = 2; ctx.send("a", m);',
    );
    expect(done).toEqual([
      ["send", "a", { type: "n", n: 1 }],
      ["send", "a", { type: "n", n: 2 }],
    ]);
  });

  test("They are made although the handler throws afterwards", async () => {
    const { done, result } = await handled('ctx.setTimer("look", 7); throw new RangeError("late");');
    expect(done).toEqual([["setTimer", "look", 7]]);
    expect(result).toBe("RangeError: late");
  });

  test("What cannot be put off is refused where it stands, behind what was put off", async () => {
    const { done, result } = await handled(
      'ctx.setTimer("look", 7); try { ctx.send("c", { type: "x" }); } catch (error) { return `${error.name}: ${error.message}`; }',
    );
    expect(done).toEqual([["setTimer", "look", 7]]);
    expect(result).toBe("RangeError: There is no node c");
    expect((await handled('ctx.setTimer("look", 0.5);')).result).toBe("RangeError: 0.5 is no time");
  });

  test("A message that is more than flat data crosses as it always did", async () => {
    const { done } = await handled(
      'ctx.setTimer("t", 1); ctx.send("a", { type: "log", entries: [{ n: 1 }] }); ctx.setTimer("t", 2);',
    );
    expect(done).toEqual([
      ["setTimer", "t", 1],
      ["send", "a", { type: "log", entries: [{ n: 1 }] }],
      ["setTimer", "t", 2],
    ]);
  });

  test("A text with line ends, quotes and lone surrogates arrives as it is", async () => {
    const { done } = await handled('ctx.setTimer("a\\n[1,2]\\"\\u2028\\ud800", 1);');
    expect(done).toEqual([["setTimer", 'a\n[1,2]"\u2028\ud800', 1]]);
  });
});

describe("what is steady", () => {
  test("It is given along, and asked again after anything else was", async () => {
    expect(
      (await handled("const first = ctx.clock(); ctx.sync(); return [first, ctx.clock()];")).result,
    ).toEqual([5, 15]);
  });

  test("Another call knows the time of that call", async () => {
    const inner = await answer("export class Node { handle(ctx) { return ctx.clock(); } }");
    const node = new inner.Node();
    expect(call(node).result).toBe(5);
    Context.nowUs = 6;
    expect(call(node).result).toBe(6);
  });
});

describe("beyond the call that lent it", () => {
  test("A context that was kept is asked at once, and refuses", async () => {
    const inner = await answer(
      "export class Node { handle(ctx) { this.ctx = ctx; } } export const later = (node) => node.ctx.setTimer('t', 1); export const time = (node) => node.ctx.clock();",
    );
    const node = new inner.Node();
    call(node);
    Context.isOpen = false;
    expect(() => inner.later(node)).toThrow("outside of its turn");
    expect(() => inner.time(node)).toThrow("outside of its turn");
  });

  test("A call in the midst of a handler has nothing lent, and the handler has it again afterwards", async () => {
    const inner = await answer(
      'let kept; export const inside = () => { kept.setTimer("inside", 2); return 1; }; export class Node { handle(ctx, f) { kept = ctx; ctx.setTimer("before", 1); f(); ctx.setTimer("after", 3); } }',
    );
    const node = new inner.Node();
    Context.done = [];
    Reflect.apply(node.handle, node, [new Context(), () => inner.inside() as unknown]);
    expect(Context.done.map((done) => (done as unknown[])[1])).toEqual(["before", "inside", "after"]);
  });

  test("What a handler gives is live as ever", async () => {
    const { result } = await handled("return (function* () { yield 1; yield 2; })();");
    expect([...(result as Iterable<number>)]).toEqual([1, 2]);
  });

  test("Arguments that are more than flat data are changed where the caller sees it", async () => {
    const list = { items: [{ n: 1 }] };
    await handled("more[0].items[0].n = 2;", [list]);
    expect(list).toEqual({ items: [{ n: 2 }] });
  });
});

describe("an answer that lends something of its own", () => {
  test("It is passed as any other of its objects, and its turn is not asked for", async () => {
    const inner = await answer(
      `let asked = 0; export const times = () => asked;
       export class Own { get [Symbol.for("standby.turn")]() { asked++; return { steady: [], later: {} }; } }
       export class Node { handle(own) { return own instanceof Own; } }`,
    );
    const node = new inner.Node();
    expect(Reflect.apply(node.handle, node, [new inner.Own()])).toBe(true);
    expect(inner.times()).toBe(0);
  });
});

describe("an answer that forges what it puts off", () => {
  test.each([
    ["another operation", '[4,0,"x",1]', "TypeError: Only calls can be put off."],
    ["an object that it was never shown", "[1,999999]", "TypeError: No such object was passed."],
    ["a line that is no message", "nonsense", "SyntaxError"],
  ])("%s is refused", async (_, line, says) => {
    const { done, result } = await handled(
      `Array.prototype.join = () => ${JSON.stringify(line)}; ctx.setTimer("t", 1);`,
    );
    expect(done).toEqual([]);
    expect(result).toContain(says);
  });
});
