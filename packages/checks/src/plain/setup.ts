import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BroadcastChannel } from "node:worker_threads";
import { configureGlobal } from "fast-check";
import { afterAll, beforeEach, expect } from "vitest";
import { installPortableMath } from "../math/index.ts";
import { captureConsole } from "../run/console.ts";
import { markOwnErrors } from "../run/own-errors.ts";
import { notCaught } from "../run/not-caught.ts";
import { removeReach } from "../run/reach.ts";
import { refuseUnavailable } from "../run/refuse-unavailable.ts";
import type { SessionEvent } from "../run/events.ts";

/**
 * Runs before a file of checks in a plain Vitest worker, and makes its realm like that of the other hosts: the
 * same mathematics, the same seed for fast-check, the same globals, and a console that is heard.
 */
const CHANNEL = "standby session";

const ALIVE_EVERY_MS = 250;
const LONGEST_BATCH_MS = 500;
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
process.on("unhandledRejection", (reason) =>
  tell({ type: "console", line: { check: null, level: "error", text: notCaught(reason) } }),
);
captureConsole((level, text) => {
  tell({ type: "console", line: { check: null, level, text } });
  return true;
});
removeReach();
refuseUnavailable();
/** Failed checks whose results, with their places in the sources, are still on their way to the reporter. */
const untold = new Map<string, () => void>();
channel.onmessage = (message) => {
  const { data } = message as { data: { told?: string } };
  untold.get(data.told ?? "")?.();
};
const wait = globalThis.setTimeout;
const now = performance.now.bind(performance);

/** Vitest sends results in batches, and a check that loops would hold back the results before it. */
async function allTold(): Promise<void> {
  if (untold.size === 0) return;
  await new Promise<void>((resolve) => {
    for (const check of untold.keys()) untold.set(check, resolve);
    wait(resolve, LONGEST_BATCH_MS);
  });
  untold.clear();
}

// Registered first, so that what a check does when it has finished still counts as its own.
beforeEach(async ({ task, onTestFinished, onTestFailed }) => {
  await allTold();
  const check = expect.getState().currentTestName ?? "";
  const startedAt = now();
  tell({ type: "started", check });
  onTestFailed(() => tell({ type: "left", check }));
  onTestFinished(() => {
    if (task.result?.state === "pass") tell({ type: "left", check });
    if (task.result?.state !== "pass" || task.fails) untold.set(check, () => {});
    else tell({ type: "finished", check, state: "passed", failures: [], durationMs: now() - startedAt });
  });
});
afterAll(() => tell("flushed"));
