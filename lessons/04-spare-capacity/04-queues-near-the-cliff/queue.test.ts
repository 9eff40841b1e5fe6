import { expect, test } from "vitest";
import { boxes, lineAfter, waitInServices } from "./queue.ts";

test("At one server a request waits u / (1 − u) services", () => {
  for (const busy of [0.5, 0.8, 0.9]) expect(waitInServices(1, busy)).toBeCloseTo(busy / (1 - busy), 10);
});

test("Two servers under 1.5 servers' work: boxes of 1, 1.5, 1.125 and so on, through 7", () => {
  const shares = boxes(2, 1.5, 4).map(({ share }) => share * 7);
  [1, 1.5, 1.125, 0.84375, 0.6328125].forEach((expected, index) =>
    expect(shares[index]).toBeCloseTo(expected, 10),
  );
});

test("Boxes wait from the one on in which all servers are busy", () =>
  expect(boxes(2, 1.5, 3).map(({ waiting }) => waiting)).toEqual([false, false, true, true]));

test("Ten requests a second too many are 600 in a minute, and none where there is room", () => {
  expect(lineAfter(10, 60)).toBe(600);
  expect(lineAfter(-10, 60)).toBe(0);
});
