import { uniform, type System } from "@standby/simulator";
import { Server } from "./server.ts";
import { MS, type Steps } from "./steps.ts";
import { Directory, Watcher } from "./watcher.ts";

/** Two servers, a watcher and a directory. */
export function pair(steps: Steps): System {
  return {
    nodes: [
      { name: "watcher", create: () => new Watcher(steps) },
      { name: "a", create: () => new Server(steps) },
      { name: "b", create: () => new Server(steps) },
      { name: "directory", create: () => new Directory() },
    ],
    entrances: ["directory"],
    network: { latency: uniform({ minUs: 300, maxUs: 1_500 }) },
  };
}

/** Three clients that write and read in turn by chance, each about every 15 ms. */
export const REQUESTS = {
  clients: 3,
  keys: 1,
  readShare: 0.5,
  loop: "open",
  everyUs: 15 * MS,
  operations: 70,
  timeoutUs: 80 * MS,
} as const;
