import { portableMath } from "./portable-math.ts";
import { powerOperator } from "./power-operator.ts";

/**
 * Puts the portable functions in the place of Math's own, with the same names, lengths and property
 * attributes, and adds the one that stands for the operator, `Math["**"]`. Doing it twice is doing it once.
 */
export function installPortableMath(target: { Math: Math } = globalThis): void {
  for (const [name, portable] of Object.entries(portableMath)) {
    const own = Object.getOwnPropertyDescriptor(target.Math, name);
    if (own?.value === portable) continue;
    const length = name === "hypot" ? 2 : portable.length;
    Object.defineProperty(portable, "length", { value: length, configurable: true });
    Object.defineProperty(target.Math, name, {
      value: portable,
      writable: true,
      enumerable: false,
      configurable: true,
    });
  }
  const operator = { value: powerOperator, writable: true, enumerable: false, configurable: true };
  Object.defineProperty(target.Math, "**", operator);
}
