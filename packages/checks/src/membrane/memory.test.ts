import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, expect, test } from "vitest";
import { createInnerRealm } from "./create-inner-realm.ts";

/** Node's own declarations leave this global out. */
const engines = (globalThis as unknown as { WebAssembly: { Memory: new (...args: never[]) => object } })
  .WebAssembly;
const { Memory } = engines;
afterEach(() => void (engines.Memory = Memory));

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

test("A handle that outlives its realm does not keep the memory of its engine", async () => {
  const memories: WeakRef<object>[] = [];
  engines.Memory = new Proxy(Memory, {
    construct: (target, args) => {
      const memory = Reflect.construct(target, args);
      memories.push(new WeakRef(memory));
      return memory;
    },
  });
  const kept: unknown[] = [];
  for (let realms = 0; realms < 3; realms += 1) {
    const realm = await createInnerRealm({ deadline: () => false, onConsole: () => {} });
    kept.push(await realm.load(new Map([["a.ts", "export const own = () => 1;"]]), "a.ts"));
    realm.dispose();
  }
  const left = (): number => (collect(), memories.filter((memory) => memory.deref()).length);
  await expect.poll(left, { timeout: 20_000 }).toBe(0);
  const [first] = kept as { own: () => number }[];
  expect(memories).toHaveLength(3);
  expect(() => first?.own()).toThrow(expect.objectContaining({ name: "InnerGone" }));
});
