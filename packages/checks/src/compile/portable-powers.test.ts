import { runInThisContext } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { installPortableMath } from "../math/index.ts";
import { compile } from "./compile.ts";
import { portablePowers } from "./portable-powers.ts";

beforeAll(() => {
  installPortableMath();
});

function powered(source: string): string {
  const compiled = compile(source, "answer/index.ts");
  if (!compiled.ok) throw new Error(compiled.error.message);
  return portablePowers(compiled).code;
}

describe("a power", () => {
  test.each([
    ["2 ** 3 ** 2", 512],
    ["(2 ** 3) ** 2", 64],
    ["(-2) ** 3 + 1", -7],
    ["1 - 0.5 ** 2 * 4", 0],
    ["[1, 2].map((x) => x ** 2).join()", "1,4"],
    ["2n ** 70n", 1180591620717411303424n],
    ["`${2 /* to the */ ** /* of */ 5}`", "32"],
    ['"2" ** { valueOf: () => 3 }', 8],
    ["(async () => 2 ** 2)() instanceof Promise", true],
  ])("%s means what it meant", (source, value) => {
    expect(runInThisContext(powered(`(${source})`))).toBe(value);
  });

  test("Mixing a BigInt with a number stays an error", () => {
    expect(() => runInThisContext(powered("2n ** 3"))).toThrow(TypeError);
  });

  test("A call stands in its place, on the same line, and imports are still found", () => {
    const compiled = compile('const a = b!\n  ** c;\nconst d = a ** import("x");', "answer/index.ts");
    if (!compiled.ok) throw new Error(compiled.error.message);
    const { code, imports } = portablePowers(compiled);
    expect(code).toBe('const a = Math["**"](b \n  , c);\nconst d = Math["**"](a , import("x"));');
    expect(imports.map(({ start, end }) => code.slice(start, end))).toEqual(['"x"']);
  });
});
