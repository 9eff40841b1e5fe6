import type { Value } from "../history/value.ts";
import { casRegister } from "./cas-register.ts";
import { counter } from "./counter.ts";
import { keyValue } from "./key-value.ts";
import { log } from "./log.ts";
import type { Model } from "./model.ts";
import { multiRegister } from "./multi-register.ts";
import { mutex } from "./mutex.ts";
import { queue } from "./queue.ts";
import { register } from "./register.ts";
import { set } from "./set.ts";

/** Every model by its name. Those that take a first value get it; without one they start as usual. */
export const models: Readonly<Record<string, (initial?: Value) => Model>> = {
  register: (initial) => register(initial),
  "cas-register": (initial) => casRegister(initial),
  counter: (initial) => counter(initial === undefined ? 0 : Number(initial)),
  set: () => set(),
  queue: () => queue(),
  log: () => log(),
  "key-value": () => keyValue(),
  mutex: () => mutex(),
  "multi-register": () => multiRegister(),
};
