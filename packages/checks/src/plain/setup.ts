import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BroadcastChannel } from "node:worker_threads";
import { configureGlobal } from "fast-check";
import { afterAll, beforeEach, expect } from "vitest";
import { installPortableMath } from "../math/index.ts";
import { captureConsole } from "../run/console.ts";
import { markOwnErrors } from "../run/own-errors.ts";
import { removeReach } from "../run/reach.ts";
import { refuseUnavailable } from "../run/refuse-unavailable.ts";
import type { SessionEvent } from "../run/events.ts";

/**
 * Runs before a file of checks in a plain Vitest worker, and makes its realm like that of the other hosts: the
 * same mathematics, the same seed for fast-check, the same globals, and a console that is heard.
 */
const CHANNEL = "standby session";

const ALIVE_EVERY_MS = 250;
const channel = new BroadcastChannel(CHANNEL);
const tell = (event: SessionEvent | "flushed"): void => channel.postMessage(event);
tell({ type: "alive" });
const alive = setInterval(() => tell({ type: "alive" }), ALIVE_EVERY_MS);
alive.unref();
channel.unref();

const { testPath } = expect.getState();
const { seed } = JSON.parse(readFileSync(join(dirname(testPath ?? ""), "run.json"), "utf8")) as {
  seed: number;
};
configureGlobal({ seed, includeErrorInReport: false });
Object.assign(Error, { stackTraceLimit: 100 });
installPortableMath();
markOwnErrors();
let running: string | null = null;
captureConsole((level, text) => {
  tell({ type: "console", line: { check: running, level, text } });
  return true;
});
removeReach();
refuseUnavailable();
// Registered first, so that what a check does when it has finished still counts as its own.
beforeEach(({ onTestFinished }) => {
  const check = expect.getState().currentTestName ?? "";
  running = check;
  tell({ type: "started", check });
  onTestFinished(() => {
    if (running === check) running = null;
  });
});
afterAll(() => tell("flushed"));
