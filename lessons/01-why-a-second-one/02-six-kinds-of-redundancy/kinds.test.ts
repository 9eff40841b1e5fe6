import { expect, test } from "vitest";
import { KINDS, MISHAPS, servedShare, type Kind } from "./kinds.ts";

const all = KINDS.map(({ id }) => id);
const but = (left: Kind): Set<Kind> => new Set(all.filter((kind) => kind !== left));

test("Nothing doubled, six needs at 99.9 % are met together for 0.999⁶ of the time", () =>
  expect(servedShare(new Set())).toBeCloseTo(0.999 ** 6, 14));

test("The need that is not doubled sets the figure", () => {
  expect(servedShare(but("informational"))).toBeCloseTo(0.999, 5);
  expect(servedShare(but("temporal"))).toBeCloseTo(0.999, 5);
});

test("A second site alone leaves the two needs outside it single", () =>
  expect(servedShare(new Set<Kind>(["geographic"]))).toBeCloseTo(
    (1 - (1 - 0.999 ** 4) ** 2) * 0.999 ** 2,
    14,
  ));

test("No kind survives a wrong command or a bug in the program", () =>
  expect(MISHAPS.filter(({ helps }) => helps.length === 0).map(({ id }) => id)).toEqual(["delete", "bug"]));

test("Every kind is for something", () => {
  for (const kind of all)
    expect(
      MISHAPS.some(({ helps }) => helps.includes(kind)),
      kind,
    ).toBe(true);
});
