import type { Host } from "./host.ts";

/** Makes Date and performance tell the time that the checks see, fake or real. */
export function installClock({ now, performanceNow }: Host): void {
  const Native = Date;
  const Clock = function (this: unknown, ...values: unknown[]): unknown {
    if (!new.target) return new Native(now()).toString();
    return Reflect.construct(Native, values.length === 0 ? [now()] : values, new.target);
  };
  Object.defineProperties(Clock, Object.getOwnPropertyDescriptors(Native));
  Object.defineProperty(Clock, "now", { value: () => now(), writable: true, configurable: true });
  Object.defineProperty(Native.prototype, "constructor", {
    value: Clock,
    writable: true,
    configurable: true,
  });
  install("Date", Clock);
  install("performance", Object.freeze({ now: () => performanceNow(), timeOrigin: 0 }));
}

/** Gives the inner realm a global of its own, with the attributes that built-in ones have. */
export function install(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, enumerable: false, configurable: true });
}
