import frameScript from "./frame.js?raw";
import { asSessionEvent } from "./inbound.ts";
import type { FromFrame, ToFrame, WorkerJob } from "./protocol.ts";
import type { SessionEvent } from "../run/events.ts";

/** What a caller hears of one worker's run. */
export interface Listener {
  event(event: SessionEvent): void;
  flood(): void;
  died(message: string): void;
}

/** The sandboxed frame and the workers in it. */
export interface Frame {
  /** Starts a worker; resolves with its number when it is ready for a job. */
  spawn(withinMs: number): Promise<number>;
  run(worker: number, job: WorkerJob, listener: Listener): void;
  end(worker: number): void;
  remove(): void;
}

const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; connect-src 'none'; form-action 'none'; base-uri 'none'";

const PAGE = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>checks</title><script>${frameScript}</script>`;

/**
 * Opens a frame of an opaque origin that can reach nothing, and hands it the runner's script as text, since it
 * could not fetch it. The frame is made from `srcdoc`, so that a service worker is never asked for it.
 */
export async function openFrame(runnerUrl: string): Promise<Frame> {
  const response = await fetch(runnerUrl);
  if (!response.ok) throw new Error(`the runner is not there (${response.status})`);
  const runner = await response.text();
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  element.hidden = true;
  element.setAttribute("aria-hidden", "true");
  element.title = "checks";
  element.srcdoc = PAGE;
  const loaded = new Promise((resolve) => element.addEventListener("load", resolve, { once: true }));
  document.body.append(element);
  await loaded;
  const { port1, port2 } = new MessageChannel();
  element.contentWindow?.postMessage(runner, "*", [port2]);
  return connect(port1, () => element.remove());
}

function connect(port: MessagePort, remove: () => void): Frame {
  const ready = new Map<number, { resolve: (worker: number) => void; reject: (error: Error) => void }>();
  const listeners = new Map<number, Listener>();
  let lastWorker = 0;
  const send = (message: ToFrame): void => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
    const listener = listeners.get(data.worker);
    if (data.type === "ready") ready.get(data.worker)?.resolve(data.worker);
    if (data.type === "flood") listener?.flood();
    if (data.type === "died") {
      ready.get(data.worker)?.reject(new Error(data.message));
      listener?.died(data.message);
    }
    if (data.type !== "event") return;
    const event = asSessionEvent(data.event);
    if (event) listener?.event(event);
  };
  return {
    spawn: (withinMs) => {
      lastWorker += 1;
      const worker = lastWorker;
      const started = new Promise<number>((resolve, reject) => {
        ready.set(worker, { resolve, reject });
        setTimeout(() => reject(new Error("the worker did not start")), withinMs);
      });
      send({ type: "spawn", worker });
      return started.finally(() => ready.delete(worker));
    },
    run: (worker, job, listener) => {
      listeners.set(worker, listener);
      send({ type: "run", worker, job });
    },
    end: (worker) => {
      listeners.delete(worker);
      send({ type: "end", worker });
    },
    remove: () => {
      port.close();
      remove();
    },
  };
}
