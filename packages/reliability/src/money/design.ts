import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { describeValue } from "../input/describe-value.ts";
import { checkLevel, type Level } from "../input/level.ts";

/** One way to build a service: its name, how available it is, and what it costs a year. */
export type Design = Level & { readonly name: string; readonly costPerYear: number };

/** Refuses everything but a list of at least one sound design, each with a name of its own. */
export function checkDesigns(argument: string, designs: unknown): asserts designs is readonly Design[] {
  if (!Array.isArray(designs)) {
    throw new TypeError(`${argument} is ${describeValue(designs)}, but must be a list of designs`);
  }
  if (designs.length === 0) {
    throw new RangeError(`${argument} is an empty list, but must hold at least one design`);
  }
  const names = new Set<string>();
  designs.forEach((design: unknown, index) => {
    const at = `${argument}[${index}]`;
    checkOptions(at, design);
    const { name, costPerYear } = design as { name?: unknown; costPerYear?: unknown };
    if (typeof name !== "string" || name === "") {
      const rule = `${at}.name is ${describeValue(name)}, but must be a name`;
      throw typeof name === "string" ? new RangeError(rule) : new TypeError(rule);
    }
    if (names.has(name)) {
      throw new RangeError(
        `${at}.name is ${describeValue(name)}, but must not be the name of another design`,
      );
    }
    names.add(name);
    checkLevel(at, design);
    checkNotNegative(`${at}.costPerYear`, costPerYear);
  });
}
