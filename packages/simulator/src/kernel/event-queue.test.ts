import fc from "fast-check";
import { expect, test } from "vitest";
import { EventQueue } from "./event-queue.ts";

const NEAR_TIMES = 2 ** 33;

function drained(queue: EventQueue): number[] {
  const entries: number[] = [];
  while (queue.length > 0) entries.push(queue.pop());
  return entries;
}

test("Entries come by time, and those of one time in the order in which they were pushed", () => {
  const times = fc.array(fc.oneof(fc.nat(5), fc.integer({ min: NEAR_TIMES - 3, max: NEAR_TIMES + 3 })));
  fc.assert(
    fc.property(times, (pushed) => {
      const queue = new EventQueue();
      pushed.forEach((time, entry) => queue.push(entry, time));
      const inOrder = pushed.map((time, entry) => ({ time, entry })).sort((a, b) => a.time - b.time);
      expect(drained(queue)).toEqual(inOrder.map(({ entry }) => entry));
    }),
  );
});

test("The order of one moment survives the wrap of the sequence after 2^20 pushes", () => {
  const queue = new EventQueue();
  const waiting = 1_000;
  // Everything happens at one time, so that nothing but the sequence orders it.
  for (let entry = 0; entry < waiting; entry++) queue.push(entry, 7);
  for (let turn = 0; turn < 2 ** 20 + 5_000; turn++) {
    const entry = queue.pop();
    if (entry !== turn % waiting) expect(entry).toBe(turn % waiting);
    queue.push(entry, 7);
  }
  expect(queue.length).toBe(waiting);
});

test("Times around 2^33 µs and far beyond stay apart by single microseconds", () => {
  const queue = new EventQueue();
  const times = [2 ** 50 + 1, NEAR_TIMES, 2 ** 50, NEAR_TIMES - 1, NEAR_TIMES + 1];
  times.forEach((time, entry) => queue.push(entry, time));
  expect(drained(queue)).toEqual([3, 1, 4, 2, 0]);
});

test("An empty queue gives -1", () => {
  expect(new EventQueue().pop()).toBe(-1);
});
