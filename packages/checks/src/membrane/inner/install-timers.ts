import type { Host } from "./host.ts";
import { install } from "./install-clock.ts";

type Callback = (...values: unknown[]) => void;

/** Gives the inner realm timers that the trusted realm's own, or its fake ones, fire. */
export function installTimers({ setTimer, clearTimer }: Host): void {
  const start =
    (repeats: boolean) =>
    (callback: Callback, delay?: unknown, ...values: unknown[]) => {
      if (typeof callback !== "function") throw new TypeError("A timer needs a function to call.");
      return setTimer(() => callback(...values), Number(delay) || 0, repeats);
    };
  const stop = (timer: unknown): void => {
    if (typeof timer === "number") clearTimer(timer);
  };
  install("setTimeout", start(false));
  install("setInterval", start(true));
  install("clearTimeout", stop);
  install("clearInterval", stop);
  const settled = Promise.resolve();
  install("queueMicrotask", (callback: () => void) => void settled.then(() => callback()));
}
