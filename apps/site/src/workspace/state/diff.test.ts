import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { diffCharacters, diffLines } from "./diff.ts";
import type { DiffLine, Span } from "./diff.ts";

const text = (spans: Span[]): string => spans.map((span) => span.text).join("");
const side = (lines: DiffLine[], without: "left" | "right"): string =>
  lines
    .filter((line) => line.kind !== without)
    .map((line) => text(line.spans))
    .join("\n");

describe("Comparing lines", () => {
  test("A replaced line shows which characters differ", () => {
    expect(diffLines("a\nx = 0.99\nb", "a\nx = 0.90\nb")).toEqual([
      { kind: "same", left: 1, right: 1, spans: [{ text: "a", changed: false }] },
      {
        kind: "left",
        left: 2,
        spans: [
          { text: "x = 0.9", changed: false },
          { text: "9", changed: true },
        ],
      },
      {
        kind: "right",
        right: 2,
        spans: [
          { text: "x = 0.9", changed: false },
          { text: "0", changed: true },
        ],
      },
      { kind: "same", left: 3, right: 3, spans: [{ text: "b", changed: false }] },
    ]);
  });

  test("Both texts can be read back from a comparison", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c", "")).map((all) => all.join("\n"));
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const diff = diffLines(left, right);
        expect(side(diff, "right")).toBe(left);
        expect(side(diff, "left")).toBe(right);
      }),
    );
  });

  test("Equal texts have no changed line", () => {
    expect(diffLines("a\nb", "a\nb").every((line) => line.kind === "same")).toBe(true);
  });

  test("Two long texts with nothing in common are still compared at once", () => {
    const left = Array.from({ length: 5000 }, (_, i) => `l${i}`).join("\n");
    const right = Array.from({ length: 5000 }, (_, i) => `r${i}`).join("\n");
    expect(diffLines(left, right)).toHaveLength(10_000);
  });
});

describe("Comparing characters", () => {
  test("Texts with little in common are wholly changed", () => {
    expect(diffCharacters("true", "[object Map]")).toEqual({
      left: [{ text: "true", changed: true }],
      right: [{ text: "[object Map]", changed: true }],
    });
  });

  test("Letters beyond the basic plane stay whole", () => {
    expect(text(diffCharacters("ok 😀 fine", "ok 😁 fine").right)).toBe("ok 😁 fine");
  });
});
