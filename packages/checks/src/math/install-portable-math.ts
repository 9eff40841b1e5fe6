import { portableMath } from "./portable-math.ts";

/**
 * Puts the portable functions in the place of Math's own, with the same names, lengths and property
 * attributes. Doing it twice is doing it once.
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
}
