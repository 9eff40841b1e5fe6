import type { Host } from "./host.ts";
import { powerOperator } from "../../math/power-operator.ts";

/** Puts the portable functions of Math in the place of the engine's own, and random under the checks' control. */
export function installMath({ math, random }: Host): void {
  for (const [name, compute] of [...math, ["random", random] as const]) {
    const own = Reflect.get(Math, name) as { length: number };
    const portable = { [name]: (...values: number[]) => compute(...values.map((value) => +value)) }[name];
    if (portable) Object.defineProperty(portable, "length", { value: own.length, configurable: true });
    Object.defineProperty(Math, name, { value: portable, writable: true, configurable: true });
  }
  Object.defineProperty(Math, "**", { value: powerOperator, writable: true, configurable: true });
}
