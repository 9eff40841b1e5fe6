import { describe, expect, test } from "vitest";
import { randomStreamFor } from "../chance/random-stream-for.ts";
import { Storage } from "./storage.ts";

/** A disk with a synced record `a` and an unsynced `b`. */
function half(): Storage {
  const storage = new Storage();
  storage.write("a", 1);
  storage.finishSync(storage.beginSync());
  storage.write("b", 2);
  return storage;
}

test("What was written is read at once, as a copy, and keys are sorted", () => {
  const storage = new Storage();
  const record = { list: [1] };
  storage.write("log/2", record);
  storage.write("log/1", "x");
  storage.write("term", 3);
  record.list.push(2);
  (storage.read("log/2") as { list: number[] }).list.push(3);
  expect(storage.read("log/2")).toEqual({ list: [1] });
  expect(storage.keys("log/")).toEqual(["log/1", "log/2"]);
});

describe("A crash", () => {
  test("leaves what was synced, and nothing that was written since", () => {
    const storage = half();
    storage.crash();
    expect(storage.contents()).toEqual({ a: 1 });
  });

  test("brings back what was overwritten or removed since the last sync", () => {
    const storage = half();
    storage.write("a", undefined);
    expect(storage.read("a")).toBeUndefined();
    storage.crash();
    expect(storage.read("a")).toBe(1);
  });

  test("before a sync has finished leaves nothing of it, and of what was written during it nothing either", () => {
    const storage = half();
    const first = storage.beginSync();
    storage.write("c", 3);
    expect([first, storage.beginSync()]).toEqual([1, 1]);
    storage.finishSync(first);
    storage.crash();
    expect(storage.contents()).toEqual({ a: 1, b: 2 });
  });

  test("in the midst of writing leaves the oldest of the unsynced writes, the last of them halved", () => {
    const left = new Set<string>();
    for (let seed = 1; seed <= 60; seed++) {
      const storage = half();
      storage.write("c", "abcd");
      storage.crashTorn(randomStreamFor(seed, "faults"));
      left.add(JSON.stringify(storage.contents()));
    }
    // A torn number is nothing at all; where `c` is there, `b` was written in full before it.
    expect(left).toEqual(new Set(['{"a":1}', '{"a":1,"b":2,"c":"ab"}']));
  });
});

test("A disk that is lost is empty, for good", () => {
  const storage = half();
  storage.lose();
  storage.crash();
  expect(storage.contents()).toEqual({});
});

test("A corrupt disk reads something else of the same type, also after a crash", () => {
  const storage = new Storage();
  const records = { count: 7, name: "ab", isOn: true, list: [1, 2], entry: { term: 3 } };
  for (const [key, value] of Object.entries(records)) storage.write(key, value);
  storage.finishSync(storage.beginSync());
  storage.corrupt(1, randomStreamFor(1, "faults"));
  const damaged = storage.contents();
  storage.crash();
  expect(storage.contents()).toEqual(damaged);
  for (const [key, value] of Object.entries(records)) {
    expect(damaged[key]).not.toEqual(value);
    expect(typeof damaged[key]).toBe(typeof value);
  }
});

test("A part of the records is damaged where a fraction is given", () => {
  const storage = new Storage();
  for (let record = 0; record < 1_000; record++) storage.write(`r${record}`, record);
  storage.corrupt(0.1, randomStreamFor(2, "faults"));
  const wrong = Object.entries(storage.contents()).filter(([key, value]) => key !== `r${String(value)}`);
  // 100 are expected; five standard deviations of a binomial are √(1000 · 0.1 · 0.9) · 5 = 47.
  expect(Math.abs(wrong.length - 100)).toBeLessThan(47);
});

test("Records are plain data", () => {
  expect(() => new Storage().write("f", () => 1)).toThrow(
    new TypeError("A record on disk is plain data, and this one holds a function"),
  );
});
