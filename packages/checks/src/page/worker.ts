import { BUDGETS } from "../budgets.ts";
import { installPortableMath } from "../math/index.ts";
import { captureConsole } from "../run/console.ts";
import type { SessionEvent } from "../run/events.ts";
import { markOwnErrors } from "../run/own-errors.ts";
import { limitOutput } from "../run/output-limit.ts";
import { notCaught } from "../run/not-caught.ts";
import { runSession } from "../run/session.ts";
import { prepareVitest } from "../run/vitest.ts";
import { createLoader, type Libraries } from "./loader.ts";
import type { WorkerJob } from "./protocol.ts";
import { removeReach } from "../run/reach.ts";

const ALIVE_EVERY_MS = 250;

/** V8 keeps 10 frames by default, which can end before the answer's own. */
const STACK_FRAMES = 100;

/**
 * The runner: a classic worker that lives for one run. It waits for a port, warms itself up on a trivial file
 * of checks, says `ready`, and runs the one job that it gets. A site bundles this call into its runner script.
 *
 * @param provide gives what answers and checks may import besides `vitest` and each other, by specifier; what it
 * hands to `record` while a check runs is passed on to the page, beside the report
 */
export function startRunner(provide: (record: (text: string) => void) => Libraries): void {
  installPortableMath();
  prepareVitest(BUDGETS.checkMs);
  self.addEventListener("message", ({ ports }) => start(ports[0] as MessagePort, provide), { once: true });
}

function start(port: MessagePort, provide: Parameters<typeof startRunner>[0]): void {
  const post = port.postMessage.bind(port);
  const emit = (event: SessionEvent): void => post(event);
  let listening = false;
  const tell = (event: SessionEvent): void => {
    if (listening) emit(event);
  };
  const print = limitOutput(BUDGETS, (level, text) =>
    tell({ type: "console", line: { check: null, level, text } }),
  );
  captureConsole((level, text) => {
    print(level, text);
    return true;
  });
  const report = (level: "error", reason: unknown): void => print(level, notCaught(reason));
  self.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    report("error", event.reason);
  });
  self.addEventListener("error", (event) => {
    event.preventDefault();
    report("error", event.message);
  });
  setInterval(() => tell({ type: "alive" }), ALIVE_EVERY_MS);
  Object.assign(Error, { stackTraceLimit: STACK_FRAMES });

  const loader = createLoader(provide((text) => tell({ type: "recording", text })));
  removeReach();
  markOwnErrors();
  port.onmessage = async ({ data }: MessageEvent<WorkerJob>) => {
    port.onmessage = null;
    listening = true;
    emit({ type: "alive" });
    const importChecks = loader.load(data.modules, data.seed);
    await runSession({ importChecks, locate: loader.locate, checkMs: data.checkMs, emit });
  };
  void loader.warmUp().then(() => post("ready"));
}
