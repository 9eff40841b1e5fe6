import { expect, test } from "vitest";
import { isConstant } from "./is-constant.ts";

class Open {
  readonly own = 1;
  method(): number {
    return 1;
  }
}
class Shut extends Open {}
Object.freeze(Open.prototype);
Object.freeze(Shut.prototype);

test("What a frozen object has of its own, or from frozen prototypes, is constant", () => {
  const shut = Object.freeze(new Shut());
  expect([isConstant(shut, "own"), isConstant(shut, "method")]).toEqual([true, true]);
});

test("What may be changed, added or overlaid is not", () => {
  expect(isConstant(new Shut(), "own")).toBe(false);
  expect(isConstant(new Shut(), "method")).toBe(false);
  expect(
    isConstant(
      Object.freeze({
        get now() {
          return 1;
        },
      }),
      "now",
    ),
  ).toBe(false);
  expect(
    isConstant(
      Object.freeze(
        new (class Loose {
          method(): void {}
        })(),
      ),
      "method",
    ),
  ).toBe(false);
  expect(isConstant(Object.freeze({}), "missing")).toBe(false);
});
