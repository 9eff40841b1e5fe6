import { markOwnErrors } from "../../run/own-errors.ts";
import { Peer, type Send } from "../protocol/peer.ts";
import type { Host } from "./host.ts";
import { install, installClock } from "./install-clock.ts";
import { installConsole } from "./install-console.ts";
import { installMath } from "./install-math.ts";
import { installRefusals } from "./install-refusals.ts";
import { installText } from "./install-text.ts";
import { installTimers } from "./install-timers.ts";

/** What the trusted realm leaves in a global for this module, which takes it away again. */
interface Gate {
  readonly send: Send;
  readonly numbers: ArrayBuffer;
  /** Asks the trusted realm what is on the line. */
  readonly askNumbers: () => string | undefined;
  serve?: Send;
  serveNumbers?: () => string | undefined;
}

const NAME = "membrane gate";
const gate = Reflect.get(globalThis, NAME) as Gate;
Reflect.deleteProperty(globalThis, NAME);

const line = new Float64Array(gate.numbers);
const peer = new Peer(1, gate.send, { line: () => line, call: gate.askNumbers });
gate.serve = peer.serve;
gate.serveNumbers = peer.serveNumbers;
peer.show(boot);

/** Sets the realm up. Gives the function that loads a module and lists what it exports. */
function boot(host: readonly unknown[]): (path: string) => Promise<[string, unknown][]> {
  const [now, performanceNow, random, setTimer, clearTimer, print, math, reach] = host as HostParts;
  const lent: Host = { now, performanceNow, random, setTimer, clearTimer, print, math, reach };
  installClock(lent);
  installTimers(lent);
  installConsole(lent);
  installMath(lent);
  installText();
  installRefusals(lent);
  markOwnErrors();
  install("structuredClone", (value: unknown) => peer.copy(value));
  return async (path) => {
    const exported = (await import(path)) as Record<string, unknown>;
    return Object.keys(exported).map((name) => [name, exported[name]]);
  };
}

type HostParts = [
  Host["now"],
  Host["performanceNow"],
  Host["random"],
  Host["setTimer"],
  Host["clearTimer"],
  Host["print"],
  Host["math"],
  Host["reach"],
];
