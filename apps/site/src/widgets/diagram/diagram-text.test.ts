import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagramCodec, soundName, UNITS_MAX } from "./diagram-text.ts";
import { drawn } from "./fixtures.ts";

const SHOP = "Balancer:0.001;(1|Web A:0.01|Web B:0.01;Cache:0.002);(2|D:0.1|E:0.1|F:0.1)";
const problemOf = (text: string): string => {
  const reading = diagramCodec.read(text);
  return reading.kind === "problem" ? reading.problem : "";
};

test("A diagram is written as it is read", () =>
  expect(diagramCodec.write({ chain: drawn(SHOP) })).toBe(SHOP));

test("Every part has an id of its own", () => {
  const ids = [...JSON.stringify(drawn(SHOP)).matchAll(/"id":"(\w+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(9);
});

describe("A broken text says where it breaks", () => {
  test.each([
    ["", "letter 1 should begin or follow the name of a unit"],
    ["A", "letter 2 should begin or follow “:”"],
    ["A:2", "how often “A” is down, a number from 0.000001 to 0.5"],
    ["A:0.1;", "the name of a unit"],
    ["(1|A:0.1|B:0.1", "letter 15 should begin or follow “)”"],
    ["(1|A:0.1)", "a group has less than two ways"],
    ["(3|A:0.1|B:0.1)", "a group of 2 ways cannot need 3 of them"],
    ["A:0.1)", "letter 6 should begin or follow a semicolon"],
    [`${"(1|".repeat(9)}A:0.1`, "groups stand more than 6 deep in each other"],
    ["A:0.1;B:0.2;A:0.3", "“A” is down 0.1 in one place, 0.3 in another"],
    ["A :0.1", "the name of a unit"],
    [Array.from({ length: UNITS_MAX + 1 }, () => "A:0.1").join(";"), "it has more than 20 units"],
  ])("%s", (text, problem) => expect(problemOf(text)).toContain(problem));
});

test("Any text at all is read without an error", () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."AB:;|()01.2") }), (text) => {
      const reading = diagramCodec.read(text);
      if (reading.kind === "state")
        expect(diagramCodec.read(diagramCodec.write(reading.state))).toEqual(reading);
    }),
  ));

test("A name keeps what the text does not need for itself", () =>
  expect(soundName("Web (old): A|B; and much more of it")).toBe("Web old AB and much more"));
