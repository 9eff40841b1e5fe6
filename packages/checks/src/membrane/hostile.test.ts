import { afterEach, describe, expect, test, vi } from "vitest";
import { createInnerRealm } from "./create-inner-realm.ts";
import { InnerGone, InnerMemory, InnerTimeout } from "./errors.ts";
import { answer, type Loose, within } from "./membrane.fixtures.ts";

/** Every attack gets a fresh realm, and exports a function `attack`. */
async function attacker(body: string, deadline?: () => boolean): Promise<Loose> {
  const { attack } = await answer(body, deadline && { deadline });
  if (!attack) throw new Error("No attack.");
  return attack;
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

describe("patched built-ins never decide a verdict", () => {
  test.each([
    ["JSON", "JSON.stringify = () => '{\"r\":[42]}'; JSON.parse = () => ({ o: 1, i: 0, r: [] });"],
    [
      "Array.prototype",
      "for (const name of ['map', 'push', 'flatMap', 'forEach', 'slice', 'every']) Array.prototype[name] = () => [42];",
    ],
    ["Array iteration", "Array.prototype[Symbol.iterator] = function* () { yield 42; };"],
    [
      "Object.prototype",
      "Object.defineProperty(Object.prototype, 'r', { get() { return [42]; }, set() {} }); Object.prototype.t = 0; Object.prototype.n = [['o', 0]];",
    ],
    [
      "Reflect and Object",
      "for (const name of ['ownKeys', 'apply', 'get']) Reflect[name] = () => 42; Object.is = () => true;",
    ],
    [
      "Promise",
      "Promise.prototype.then = function (f) { f(42); return this; }; globalThis.Promise = class {};",
    ],
    [
      "Symbol and Function.prototype",
      "Function.prototype.call = Function.prototype.apply = () => 42; globalThis.Symbol = { for: () => Symbol.iterator };",
    ],
    [
      "Map.prototype",
      "Map.prototype.get = () => 42; WeakMap.prototype.get = () => 0; WeakRef.prototype.deref = () => ({});",
    ],
    [
      "Number and Math",
      "Number.isFinite = () => false; Number.prototype.valueOf = () => 42; globalThis.Number = () => 42;",
    ],
  ])("%s", async (_title, patch) => {
    const loaded = attacker(`export const attack = () => ({ n: 1 }); ${patch}`).catch(() => undefined);
    const attack = await Promise.race([
      loaded,
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 300)),
    ]);
    expect(outcome(() => expect(attack?.()).toEqual({ n: 2 }))).toBe("threw");
    expect(outcome(() => expect(attack?.name).toBe("another"))).toBe("threw");
  });
});

describe("nothing passes for a matcher", () => {
  test.each([
    ["an object with the method", "({ asymmetricMatch: () => true })"],
    [
      "an object with the mark",
      "({ $$typeof: Symbol.for('jest.asymmetricMatcher'), asymmetricMatch: () => true })",
    ],
    [
      "a class with the method",
      "new (class { asymmetricMatch() { return true; } get $$typeof() { return Symbol.for('jest.asymmetricMatcher'); } })",
    ],
    ["a proxy that answers to everything", "new Proxy({}, { get: () => () => true, has: () => true })"],
    ["a function with the method", "Object.assign(() => 1, { asymmetricMatch: () => true })"],
    ["a prototype with the method", "Object.create({ asymmetricMatch: () => true })"],
    ["an error with the method", "Object.assign(new Error('x'), { asymmetricMatch: () => true })"],
    ["data with the name", "({ asymmetricMatch: 1 })"],
    ["a nested one", "[{ deep: { asymmetricMatch: () => true } }]"],
    ["one inherited by Array.prototype", "(Array.prototype.asymmetricMatch = () => true, [1])"],
  ])("%s", async (_title, value) => {
    const attack = await attacker(`export const attack = () => (${value});`);
    expect(outcome(() => expect(attack()).toEqual({ secret: 1 }))).toBe("threw");
    expect(outcome(() => expect({ secret: 1 }).toEqual(attack()))).toBe("threw");
    expect(outcome(() => expect([attack()]).toContainEqual({ secret: 1 }))).toBe("threw");
  });
});

describe("the trusted realm cannot be reached", () => {
  const outside = "typeof process + typeof require + typeof fetch + typeof WebSocket";

  test.each([
    ["a callback's constructor", `(f) => f.constructor("return ${outside}")()`],
    ["the constructor of its constructor", `(f) => f.constructor.constructor("return ${outside}")()`],
    ["its prototype's constructor", `(f) => Object.getPrototypeOf(f).constructor("return ${outside}")()`],
    ["__proto__", `(f) => f.__proto__?.constructor?.("return ${outside}")() ?? ${outside}`],
    ["an async callback's constructor", `(f, g) => { g.constructor("return 1"); return ${outside}; }`],
    ["an argument's constructor", `(f, g, o) => o.constructor.constructor("return ${outside}")()`],
    ["an instance's constructor", `(f, g, o, i) => i.constructor.constructor("return ${outside}")()`],
    [
      "an instance's prototype",
      `(f, g, o, i) => Object.getPrototypeOf(i).constructor.constructor("return ${outside}")()`,
    ],
    [
      "an error of the trusted realm",
      `(f) => { try { f(); } catch (e) { return e.constructor.constructor("return ${outside}")(); } }`,
    ],
    ["a promise of the trusted realm", `(f, g) => g().constructor.constructor("return ${outside}")()`],
    ["the globals", `() => ${outside}`],
    ["an eval", `() => (0, eval)("${outside}")`],
  ])("through %s", async (_title, code) => {
    const attack = await attacker(`export const attack = ${code};`);
    class Instance {
      method(): number {
        return 1;
      }
    }
    const failing = (): never => {
      throw new TypeError("own");
    };
    const found = attack(failing, async () => 1, { data: 1 }, new Instance());
    expect(found).toBe("undefinedundefinedundefinedundefined");
  });

  test("A spy's records cannot be read or changed", async () => {
    const attack = await attacker(`export const attack = (spy) => {
      spy(1);
      try { spy.mockClear(); } catch {}
      try { spy.mock.calls.length = 0; } catch {}
      try { spy.mock = { calls: [] }; } catch {}
      try { Object.defineProperty(spy, "mock", { value: 1 }); } catch {}
      return [typeof spy.mock, typeof spy.mockReturnValue, Reflect.ownKeys(spy).includes("mock")];
    };`);
    const spy = vi.fn();
    expect(attack(spy)).toEqual(["undefined", "undefined", false]);
    expect(spy.mock.calls).toEqual([[1]]);
  });

  test("A class of the checks and its prototype stay out of reach", async () => {
    const attack = await attacker(`export const attack = (instance) => {
      const before = instance.secret();
      try { Object.getPrototypeOf(instance).secret = () => "patched"; } catch {}
      try { instance.constructor.prototype.secret = () => "patched"; } catch {}
      try { instance.__proto__.secret = () => "patched"; } catch {}
      try { instance.__defineGetter__("secret", () => () => "patched"); } catch {}
      try { Object.defineProperty(instance, "secret", { value: () => "patched" }); } catch {}
      return before;
    };`);
    class Vault {
      secret(): string {
        return "kept";
      }
    }
    const vault = new Vault();
    expect(attack(vault)).toBe("kept");
    expect(vault.secret()).toBe("kept");
    expect(new Vault().secret()).toBe("kept");
  });

  test("The membrane's own gate is gone before the answer loads", async () => {
    const attack = await attacker(
      `export const attack = () => Reflect.ownKeys(globalThis).filter((key) => String(key).includes("membrane"));`,
    );
    expect(attack()).toEqual([]);
  });

  test("The membrane's own modules give an answer nothing to send with", async () => {
    const attack = await attacker(`export const attack = async () => {
      try { const { Peer } = await import("../membrane/protocol/peer.ts"); return typeof Peer; } catch (error) { return "refused"; }
    };`);
    await expect(attack()).resolves.toBe("refused");
  });
});

describe("built-in objects", () => {
  test.each([
    "Function",
    "globalThis",
    "Reflect",
    "Object.prototype",
    "Array.prototype",
    "(async () => 1).constructor",
  ])("%s of the inner realm never becomes the trusted one's", async (value) => {
    const attack = await attacker(`export const attack = () => ${value};`);
    expect(() => attack()).toThrow("cannot pass between the checks and the answer");
  });

  test("A class that is only data's, such as Map, does", async () => {
    const attack = await attacker("export const attack = () => [Map, RangeError];");
    expect(attack()).toEqual([Map, RangeError]);
  });
});

describe("what arrives is contained", () => {
  test("An own property named __proto__ stays a property", async () => {
    const attack = await attacker(
      `export const attack = () => JSON.parse('{"__proto__": {"polluted": 1}, "a": 1}');`,
    );
    const value = attack() as unknown as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect("polluted" in value).toBe(false);
  });

  test("A change to an argument cannot replace its prototype", async () => {
    const attack = await attacker(
      `export const attack = (object) => { Object.defineProperty(object, "__proto__", { value: { polluted: 1 }, enumerable: true }); };`,
    );
    const own = { a: 1 };
    attack(own);
    expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
    expect("polluted" in own).toBe(false);
  });

  test("A getter that throws gives its error to whoever reads it", async () => {
    const attack = await attacker(
      `export const attack = () => ({ get a() { throw new RangeError("trap"); }, f() {} });`,
    );
    expect(() => attack()["a"]).toThrow(RangeError);
  });

  test("A proxy whose every trap throws is contained", async () => {
    const attack = await attacker(`
      const handler = new Proxy({}, { get() { return () => { throw new Error("trap"); }; } });
      export const attack = () => new Proxy(function () {}, handler);`);
    expect(outcome(() => expect(attack()).toEqual({ a: 1 }))).toBe("threw");
  });

  test("A thrown proxy, and an error whose fields throw, are contained", async () => {
    const attack = await attacker(`export const attack = (kind) => {
      if (kind === 0) throw new Proxy({}, { getPrototypeOf() { throw 1; }, get() { throw 2; }, ownKeys() { throw 3; } });
      const error = new Error("x");
      Object.defineProperty(error, "message", { get() { throw new Error("message"); } });
      Object.defineProperty(error, "name", { get() { throw new Error("name"); } });
      throw error;
    };`);
    expect(outcome(() => attack(0))).toBe("threw");
    expect(outcome(() => attack(1))).toBe("threw");
  });

  test("toJSON is never asked", async () => {
    const attack = await attacker(
      `export const attack = () => { Object.prototype.toJSON = () => 42; String.prototype.toJSON = () => 42; return { a: ["b"] }; };`,
    );
    expect(["threw", "other"]).toContain(outcome(() => attack()) === "threw" ? "threw" : "other");
    expect(outcome(() => expect(attack()).toBe(42))).toBe("threw");
  });

  test("A thenable settles once and only by its own means", async () => {
    const attack = await attacker(
      `export const attack = () => ({ then(resolve, reject) { resolve(1); resolve(2); reject(3); throw 4; } });`,
    );
    await expect(Promise.resolve(attack())).resolves.toBe(1);
  });

  test("A thenable that never settles, or resolves with itself, does not hang a call", async () => {
    const attack = await attacker(
      `export const attack = () => { const own = { then(resolve) { resolve(5); } }; return own; };`,
    );
    await expect(Promise.resolve(attack())).resolves.toBe(5);
  });

  test.each([
    ["a huge text", "'x'.repeat(9_000_000)", /too large/],
    ["a huge list", "new Array(9_000_000).fill(0)", /too large|more memory/],
    ["many objects", "Array.from({ length: 300_000 }, () => ({}))", /too large|more memory/],
    ["a long sparse list", "Object.assign([], { length: 4_000_000_000 })", /did not arrive/],
    [
      "deep nesting",
      "(() => { let v = 1; for (let i = 0; i < 5_000; i++) v = [v]; return v; })()",
      /too deep/,
    ],
  ])("%s is refused", { timeout: 60_000 }, async (_title, value, message) => {
    const attack = await attacker(`export const attack = () => ${value};`);
    expect(() => attack()).toThrow(message);
    expect(outcome(() => attack.name)).toBe("attack");
  });

  test("A cycle is data like any other", async () => {
    const attack = await attacker(
      `export const attack = () => { const own = [1]; own.push(own); return own; };`,
    );
    const value = attack();
    expect(value[1]).toBe(value);
  });

  test("An iterator that lies about its results does not reach further than its values", async () => {
    const attack = await attacker(
      `export const attack = () => ({ [Symbol.iterator]() { return { next: () => 5 }; } });`,
    );
    expect(() => [...attack()]).toThrow(TypeError);
  });

  test("A class that claims every instance claims none", async () => {
    const attack = await attacker(
      `export const attack = class { static [Symbol.hasInstance]() { return true; } };`,
    );
    expect({}).not.toBeInstanceOf(attack);
  });

  test("Errors posing as failed expectations stay the answer's errors", async () => {
    const attack = await attacker(
      `export const attack = () => { const error = new Error("x"); error.name = "AssertionError"; error.matcherResult = { pass: true }; throw error; };`,
    );
    expect(() => attack()).toThrow("x");
  });
});

describe("limits", () => {
  test("An endless loop is interrupted, and the realm goes on", async () => {
    let deadline = (): boolean => false;
    const attack = await attacker(
      "export const attack = (endless) => { try { while (endless); } finally { while (endless); } return 1; };",
      () => deadline(),
    );
    deadline = within(100);
    expect(() => attack(true)).toThrow(InnerTimeout);
    deadline = () => false;
    expect(attack(false)).toBe(1);
  });

  test("An endless loop in a getter is interrupted inside expect", async () => {
    let deadline = (): boolean => false;
    const attack = await attacker("export const attack = () => ({ get a() { for (;;); }, f() {} });", () =>
      deadline(),
    );
    const trap = attack();
    deadline = within(100);
    expect(() => expect(trap).toEqual({ a: 1 })).toThrow(InnerTimeout);
  });

  test("An endless chain of promises is interrupted, and whoever waits is told", async () => {
    let deadline = (): boolean => false;
    const attack = await attacker("export const attack = async () => { for (;;) await null; };", () =>
      deadline(),
    );
    deadline = within(100);
    await expect(attack()).rejects.toThrow(InnerTimeout);
  });

  test("An endless loop while loading rejects", async () => {
    let deadline = (): boolean => false;
    const realm = await createInnerRealm({ deadline: () => deadline(), onConsole: () => undefined });
    deadline = within(100);
    await expect(realm.load(new Map([["a.ts", "for (;;);"]]), "a.ts")).rejects.toThrow(InnerTimeout);
  });

  test("Endless recursion is a RangeError with the same message everywhere", async () => {
    const attack = await attacker("export const attack = () => attack() + 1;");
    expect(() => attack()).toThrow(new RangeError("Maximum call stack size exceeded"));
    expect(() => attack()).toThrow(RangeError);
  });

  test("Endless recursion from realm to realm is a RangeError, and the realm goes on", async () => {
    const attack = await attacker("export const attack = (f) => f ? f() : 1;");
    const bounce = (): unknown => attack(bounce);
    expect(() => bounce()).toThrow(new RangeError("Maximum call stack size exceeded"));
    expect(attack()).toBe(1);
  });

  test("Too much memory is an error of its own, and the realm goes on", { timeout: 60_000 }, async () => {
    const attack = await attacker(
      "export const attack = (n) => { const all = []; while (all.length < n) all.push(new Uint8Array(100_000)); return 1; };",
    );
    expect(() => attack(Infinity)).toThrow(InnerMemory);
    expect(attack(1)).toBe(1);
  });

  test("Too much memory in what grows by doubling is that error too, and a null that is thrown stays null", async () => {
    const attack = await attacker(
      "export const attack = (n) => { if (n === 0) throw null; const all = new Map(); while (all.size < n) all.set(all.size, {}); };",
    );
    await expect((async () => attack(0))()).rejects.toBeNull();
    expect(() => attack(Infinity)).toThrow(InnerMemory);
  });

  test("Catching the interruption does not help", async () => {
    let deadline = (): boolean => false;
    const attack = await attacker(
      "export const attack = () => { for (;;) { try { for (;;); } catch {} } };",
      () => deadline(),
    );
    deadline = within(100);
    expect(() => attack()).toThrow(InnerTimeout);
  });
});

test("A realm that was disposed of says so", async () => {
  const realm = await createInnerRealm({ deadline: () => false, onConsole: () => undefined });
  const { f } = await realm.load(new Map([["a.ts", "export const f = () => 1;"]]), "a.ts");
  realm.dispose();
  expect(() => (f as () => unknown)()).toThrow(InnerGone);
});

/** What an act gave, or "threw". */
function outcome(act: () => unknown): unknown {
  try {
    return act();
  } catch {
    return "threw";
  }
}
