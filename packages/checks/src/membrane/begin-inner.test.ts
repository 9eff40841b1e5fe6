import { expect, test } from "vitest";
import { createInnerRealm } from "./create-inner-realm.ts";
import { InnerMemory } from "./errors.ts";
import { answer } from "./membrane.fixtures.ts";
import { MemoryImage, pagesInUse } from "./memory-image.ts";

/** Changes whatever an answer can reach, and tells what it finds changed. */
const VANDAL = `
  const found = [globalThis.mark, Array.prototype.mark, Math.mark, " 3 ".trim(), Math.sqrt(4), typeof Date.now()];
  globalThis.mark = Array.prototype.mark = Math.mark = "was here";
  String.prototype.trim = () => "never";
  Math.sqrt = () => 0;
  Date.now = () => "never";
  export const whatWasThere = () => found;
`;
const CLEAN = [undefined, undefined, undefined, "3", 2, "number"];

test("The first realm of a process begins by itself, later ones where it stood, and none finds what another did", async () => {
  for (let realm = 0; realm < 4; realm++) {
    const { whatWasThere } = await answer(VANDAL);
    expect(whatWasThere(), `realm ${realm}`).toEqual(CLEAN);
  }
});

test("Each realm has the limits that it was given, whatever the first one's were", async () => {
  const source = "export const take = (bytes) => new Uint8Array(bytes).length;";
  const small = await answer(source, { memoryBytes: 4 * 1024 * 1024 });
  expect(() => small.take(8 * 1024 * 1024)).toThrow(InnerMemory);
  const large = await answer(source);
  expect(large.take(8 * 1024 * 1024)).toBe(8 * 1024 * 1024);
  const shallow = "const down = (n) => (n === 0 ? 0 : 1 + down(n - 1)); export const dig = (n) => down(n);";
  const { dig } = await answer(shallow, { stackBytes: 32 * 1024 });
  expect(() => dig(400)).toThrow(RangeError);
  expect((await answer(shallow)).dig(400)).toBe(400);
});

test("What is lent to a realm is that realm's own", async () => {
  const source = "export const draw = () => Math.random(); console.log('loaded');";
  const lines: string[] = [];
  const options = (name: string, random: () => number) => ({
    random,
    onConsole: (_level: string, values: unknown[]) => void lines.push(`${name} ${String(values[0])}`),
  });
  const one = await answer(
    source,
    options("one", () => 0.25),
  );
  const two = await answer(
    source,
    options("two", () => 0.75),
  );
  // A function of this kind has a prototype, and is therefore announced in another way.
  const three = await answer(
    source,
    options("three", function chance() {
      return 0.5;
    }),
  );
  expect([one.draw(), two.draw(), three.draw(), one.draw()]).toEqual([0.25, 0.75, 0.5, 0.25]);
  expect(lines).toEqual(["one loaded", "two loaded", "three loaded"]);
});

test("A realm that ended leaves the next one whole", async () => {
  const realm = await createInnerRealm({ deadline: () => false, onConsole: () => undefined });
  realm.dispose();
  expect((await answer(VANDAL)).whatWasThere()).toEqual(CLEAN);
});

test("An image of a memory brings back every byte, and changes no more", () => {
  const memory = new ArrayBuffer(64 * 4096);
  const bytes = new Uint8Array(memory);
  bytes[5] = 1;
  bytes[9 * 4096] = 2;
  const earlier = pagesInUse(memory);
  bytes[9 * 4096] = 0;
  bytes.set([3, 4, 5], 20 * 4096 - 1);
  const then = memory.slice();
  const image = new MemoryImage(memory, earlier);
  bytes.fill(7, 20 * 4096);
  const other = new ArrayBuffer(64 * 4096);
  new Uint8Array(other)[9 * 4096 + 1] = 6;
  image.copyTo(other);
  expect(new Uint8Array(other)).toEqual(new Uint8Array(then));
  expect([...earlier]).toEqual([0, 9]);
  expect(image.fits(other)).toBe(true);
  expect(image.fits(new ArrayBuffer(65 * 4096))).toBe(false);
});
