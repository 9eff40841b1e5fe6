import { describe, expect, test } from "vitest";
import { constant, uniform } from "../chance/distribution.ts";
import { randomStreamFor } from "../chance/random-stream-for.ts";
import { completeNetworkOptions, type NetworkOptions } from "./network-options.ts";
import { LOST, Network } from "./network.ts";

const place = { name: "", zone: "", region: "" };

/** A network of three nodes in which a message takes 100 µs, unless options say something else. */
function networkOf(options: NetworkOptions = {}): Network {
  const { latency, ...rest } = completeNetworkOptions({ latency: constant(100), ...options });
  return new Network({
    size: 3,
    random: randomStreamFor(1, "network"),
    latency: () => latency(place, place),
    ...rest,
  });
}

/** When messages of ten bytes arrive that leave at these times. */
const arrivals = (network: Network, times: readonly number[], from = 0, to = 1): number[] =>
  times.map((time) => network.arrival(from, to, time, () => 10));

/** Which fraction of 10,000 tries came out true; its standard error is at most 0.005. */
function share(happens: () => boolean): number {
  let hits = 0;
  for (let tries = 0; tries < 10_000; tries++) if (happens()) hits++;
  return hits / 10_000;
}

test("Messages of one link keep their order, however long each would have taken", () => {
  const times = Array.from({ length: 200 }, (_, index) => index * 10);
  const arrived = arrivals(networkOf({ latency: uniform({ minUs: 0, maxUs: 1_000 }) }), times);
  expect(arrived).toEqual(arrived.toSorted((a, b) => a - b));
});

test("Messages that may be reordered overtake each other, by no more than they may", () => {
  const times = Array.from({ length: 200 }, (_, index) => index * 10);
  const arrived = arrivals(networkOf({ reorderingUs: 500 }), times);
  expect(arrived).not.toEqual(arrived.toSorted((a, b) => a - b));
  arrived.forEach((at, index) => {
    expect(at).toBeGreaterThanOrEqual(index * 10 + 100);
    expect(at).toBeLessThanOrEqual(index * 10 + 600);
  });
});

test("A message to oneself takes no time and is never lost", () => {
  const network = networkOf({ loss: 1, bytesPerSec: 1 });
  network.cut(0, 0, 1);
  expect(arrivals(network, [5, 5], 0, 0)).toEqual([5, 5]);
});

test("A link carries one message after the other: ten bytes at 1,000 bytes a second take 10 ms each", () => {
  const network = networkOf({ bytesPerSec: 1_000 });
  expect(arrivals(network, [0, 0, 50_000])).toEqual([10_100, 20_100, 60_100]);
  // Another link is free.
  expect(arrivals(network, [0], 0, 2)).toEqual([10_100]);
});

describe("What is wrong with a link", () => {
  test("cuts it while any of its causes lasts, and one way only", () => {
    const network = networkOf();
    network.cut(0, 1, 1);
    network.cut(0, 1, 1);
    network.cut(0, 1, -1);
    expect([network.arrival(0, 1, 0, () => 1), network.arrival(1, 0, 0, () => 1)]).toEqual([LOST, 100]);
    network.cut(0, 1, -1);
    expect(network.arrival(0, 1, 0, () => 1)).toBe(100);
  });

  test("loses what either of two causes loses: of 20 % and 50 %, six in ten", () => {
    const network = networkOf({ loss: 0.2 });
    const lost = (): number => share(() => network.arrival(0, 1, 0, () => 1) === LOST);
    network.lose(0, 1, 0.5, false);
    expect(Math.abs(lost() - 0.6)).toBeLessThan(0.025);
    network.lose(0, 1, 0.5, true);
    expect(Math.abs(lost() - 0.2)).toBeLessThan(0.025);
  });

  test("loses everything where one cause loses everything, and nothing when it is over", () => {
    const network = networkOf();
    network.lose(0, 1, 1, false);
    expect(share(() => network.arrival(0, 1, 0, () => 1) === LOST)).toBe(1);
    network.lose(0, 1, 1, true);
    expect(share(() => network.arrival(0, 1, 0, () => 1) === LOST)).toBe(0);
  });

  test("doubles a fraction of the messages", () => {
    const network = networkOf({ duplication: 0.3 });
    expect(Math.abs(share(() => network.isDoubled(0, 1)) - 0.3)).toBeLessThan(0.025);
    expect(network.isDoubled(0, 0)).toBe(false);
  });

  test("adds slowness up, and is gone without a trace", () => {
    const network = networkOf();
    network.slow(0, 1, 10, false);
    network.slow(0, 1, 5, false);
    expect(arrivals(network, [0])).toEqual([1_400]);
    network.slow(0, 1, 10, true);
    network.slow(0, 1, 5, true);
    expect(arrivals(network, [10_000])).toEqual([10_100]);
  });
});

test("Options that make no sense are refused", () => {
  expect(() => completeNetworkOptions({ loss: 5 })).toThrow("loss is 5, but must be a number from 0 to 1");
  expect(() => completeNetworkOptions({ bytesPerSec: 0 })).toThrow("bytesPerSec is 0, but must be a number");
  expect(() => completeNetworkOptions({ reorderingUs: 0.5 })).toThrow("reorderingUs is 0.5, but must be");
});
