import { portableMath } from "../math/index.ts";
import { REFUSABLE, type Host } from "./inner/host.ts";
import type { RealmOptions } from "./realm-options.ts";

/** How long a timer of the trusted realm is known by its number. */
type Timer = ReturnType<typeof setTimeout>;

/**
 * What the trusted realm lends to the inner one. Clock, timers and chance are looked up when they are used, so
 * that the fake ones of a check reach the answer.
 */
export function lendHost({ onConsole, random }: RealmOptions): unknown[] {
  const timers = new Map<number, Timer>();
  let last = 0;
  const host: Host = {
    now: () => globalThis.Date.now(),
    performanceNow: () => globalThis.performance.now(),
    random: random ?? (() => globalThis.Math.random()),
    setTimer: (callback, delayMs, repeats) => {
      const timer = ++last;
      const fire = (): void => {
        if (!repeats) timers.delete(timer);
        callback();
      };
      timers.set(
        timer,
        repeats ? globalThis.setInterval(fire, delayMs) : globalThis.setTimeout(fire, delayMs),
      );
      return timer;
    },
    clearTimer: (timer) => {
      globalThis.clearTimeout(timers.get(timer));
      timers.delete(timer);
    },
    print: (level, values) => onConsole(level as Parameters<typeof onConsole>[0], values),
    math: Object.entries(portableMath),
    reach: (name) => {
      // What refuses a name refuses to show a property of it.
      if (REFUSABLE.includes(name)) Reflect.get(Reflect.get(globalThis, name), "name");
    },
  };
  const { now, performanceNow, setTimer, clearTimer, print, math, reach } = host;
  return [now, performanceNow, host.random, setTimer, clearTimer, print, math, reach];
}
