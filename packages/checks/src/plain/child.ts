import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { BroadcastChannel } from "node:worker_threads";
import { createVitest, type Vitest } from "vitest/node";
import { serveJobs, type Emit } from "../lane/child.ts";
import type { LaneJob } from "../lane/lane.ts";
import type { SessionEvent } from "../run/events.ts";
import { sessionReporter, type Listening } from "./reporter.ts";

const CHANNEL = "standby session";
const [folder = ""] = process.argv.slice(2);
const listening: Listening = { emit: () => {}, locate: () => undefined };
const compiled = new Map<string, string>();
let flushed = (): void => {};

const channel = new BroadcastChannel(CHANNEL);
channel.onmessage = (message) => {
  const { data } = message as { data: SessionEvent | "flushed" };
  if (data === "flushed") flushed();
  else take(data);
};

/** What happens inside and what Vitest reports arrive on two ways; a result waits for the last word from inside. */
const left = new Set<string>();
const held = new Map<string, SessionEvent>();
let emitNow: Emit = () => {};

function take(event: SessionEvent): void {
  if (event.type === "finished") held.delete(event.check);
  emitNow(event);
  if (event.type !== "left") return;
  left.add(event.check);
  release(event.check);
}

function report(event: SessionEvent): void {
  if (event.type !== "finished") emitNow(event);
  else {
    held.set(event.check, event);
    if (left.has(event.check)) release(event.check);
  }
}

function release(check: string): void {
  const event = held.get(check);
  if (!event) return;
  held.delete(check);
  emitNow(event);
  channel.postMessage({ told: check });
}

/** One Vitest for the life of the process, with the configuration of the course. */
function start(): Promise<Vitest> {
  mkdirSync(folder, { recursive: true });
  return createVitest(
    {
      root: folder,
      config: false,
      watch: false,
      pool: "threads",
      maxWorkers: 1,
      include: ["**/checks.test.ts"],
      setupFiles: [fileURLToPath(new URL("./setup.ts", import.meta.url))],
      reporters: [sessionReporter(listening)],
      disableConsoleIntercept: true,
      dangerouslyIgnoreUnhandledErrors: true,
      includeTaskLocation: false,
      clearMocks: true,
      unstubGlobals: true,
      unstubEnvs: true,
      chaiConfig: { truncateThreshold: 0 },
    },
    {
      logLevel: "silent",
      plugins: [
        { name: "standby:compile", enforce: "pre", load: (id) => compiled.get(id.split(sep).join("/")) },
      ],
    },
  );
}

/**
 * Vitest reads the files of a stack, for each of its frames anew, to look for maps of their sources: half of what a failed
 * answer takes. What a report tells of has none, since types are blanked where they stand.
 */
function readNoSourceMaps({ projects }: Vitest): void {
  const getModuleById = (): object => ({ transformResult: {} });
  for (const { vite } of projects) Object.assign(vite.moduleGraph, { getModuleById });
}

const vitest = await start();
readNoSourceMaps(vitest);
let runs = 0;

async function run(job: LaneJob, emit: Emit): Promise<void> {
  runs += 1;
  const here = join(folder, String(runs));
  write(here, job);
  const base = `${here.split(sep).join("/")}/`;
  emitNow = emit;
  left.clear();
  held.clear();
  listening.emit = report;
  listening.locate = (address) => (address.startsWith(base) ? address.slice(base.length) : undefined);
  const checks = join(here, "checks.test.ts");
  for (const project of vitest.projects) {
    project.config.testTimeout = job.budgets.checkMs;
    project.config.hookTimeout = job.budgets.checkMs;
  }
  const heard = new Promise<void>((resolve) => (flushed = resolve));
  const [project] = vitest.projects;
  if (!project) throw new Error("Vitest has no project");
  await vitest.runTestSpecifications([project.createSpecification(checks)]);
  await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 100))]);
  for (const check of [...held.keys()]) release(check);
  emit({ type: "done" });
  compiled.clear();
  rmSync(here, { recursive: true, force: true });
}

/** Writes the files of a job where Vitest finds them; what it loads is compiled as in every host. */
function write(here: string, job: LaneJob): void {
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(here, path)), { recursive: true });
    writeFileSync(join(here, path), text);
  };
  put("checks.test.ts", job.exercise.checksSource);
  put("run.json", JSON.stringify({ seed: job.seed }));
  for (const [path, text] of Object.entries(job.exercise.given)) put(`given/${path}`, text);
  for (const [path, text] of Object.entries(job.answer)) put(`answer/${path}`, text);
  for (const { path, code } of job.modules) {
    if (!path.endsWith("?raw")) compiled.set(join(here, path).split(sep).join("/"), code);
  }
}

serveJobs(run);
