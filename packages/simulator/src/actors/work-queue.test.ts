import type { Fault } from "@standby/contract";
import { expect, test } from "vitest";
import { constant } from "../chance/distribution.ts";
import type { Context, Handlers, Process } from "../handlers/handlers.ts";
import { run } from "../kernel/run.ts";
import { WorkQueue, type WorkAnswer, type WorkQueueOptions } from "./work-queue.ts";

const MS = 1_000;
const timeoutUs = 20 * MS;

/** Puts the jobs 1, 2, 3 … one after the other, each again until it is kept or refused. */
class Producer implements Handlers {
  private readonly jobs: number;

  constructor(jobs: number) {
    this.jobs = jobs;
  }

  *onStart(ctx: Context): Process {
    for (let job = 1; job <= this.jobs; job++) {
      let answer: WorkAnswer | undefined;
      do answer = yield* ctx.call<WorkAnswer>("queue", { type: "put", job }, { timeoutUs });
      while (answer === undefined);
      if (answer.type === "full") ctx.log(`${job} refused`);
    }
  }
}

/** Takes jobs, works for 10 ms on each, and never gets the job `broken` done. */
class Worker implements Handlers {
  private readonly broken: number;

  constructor(broken: number) {
    this.broken = broken;
  }

  *onStart(ctx: Context): Process {
    for (;;) {
      const answer = yield* ctx.call<WorkAnswer>("queue", { type: "take" }, { timeoutUs: 500 * MS });
      if (answer?.type !== "job") continue;
      yield* ctx.sleep(10 * MS);
      if (answer.job === this.broken) continue;
      ctx.log(`${String(answer.job)} done`);
      ctx.send("queue", { type: "done", id: answer.id });
    }
  }
}

function ran(given: {
  readonly jobs: number;
  readonly workers: number;
  readonly broken?: number;
  readonly queue?: Partial<WorkQueueOptions>;
  readonly schedule?: Fault[];
}): { logs: string[]; disk: Readonly<Record<string, unknown>> } {
  const options = { capacity: 100, hiddenUs: 100 * MS, attemptsMax: 3, ...given.queue };
  const workers = Array.from({ length: given.workers }, (_, index) => `worker-${index + 1}`);
  const nodes = [
    { name: "queue", create: () => new WorkQueue(options) },
    { name: "producer", role: "client" as const, create: () => new Producer(given.jobs) },
    ...workers.map((name) => ({ name, create: () => new Worker(given.broken ?? 0) })),
  ];
  const system = { nodes, network: { latency: constant(1 * MS) } };
  const { schedule = [] } = given;
  const { trace, view } = run({ system, seed: 1, untilUs: 5_000 * MS, schedule, isTraced: true });
  const logs = trace?.events().flatMap(({ kind, detail }) => (kind === "log" ? [String(detail)] : []));
  return { logs: logs ?? [], disk: view.disk("queue") };
}

test("Jobs are done in their order, once each while nothing is wrong, and leave nothing behind", () => {
  const { logs, disk } = ran({ jobs: 20, workers: 1 });
  expect(logs).toEqual(Array.from({ length: 20 }, (_, index) => `${index + 1} done`));
  expect(disk).toEqual({});
});

test("What a worker took and did not finish is done by another", () => {
  const schedule: Fault[] = [{ at: 60 * MS, duration: 0, kind: "crash", target: ["worker-1"] }];
  const { logs } = ran({ jobs: 20, workers: 2, schedule });
  expect(logs.toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => `${index + 1} done`).toSorted());
});

test("No job that was kept is lost when the queue crashes; some are done twice", () => {
  const schedule: Fault[] = [{ at: 62 * MS, duration: 300 * MS, kind: "crash", target: ["queue"] }];
  const { logs, disk } = ran({ jobs: 40, workers: 2, schedule });
  expect(new Set(logs).size).toBe(40);
  expect(logs.length).toBeGreaterThan(40);
  expect(disk).toEqual({});
});

test("A job that nobody gets done is put aside after its last attempt", () => {
  const { logs, disk } = ran({ jobs: 5, workers: 2, broken: 3 });
  expect(logs).toHaveLength(4);
  expect(disk).toEqual({ "dead/000000003": { job: 3, attempt: 3 } });
});

test("A worker slower than the job is hidden gets it done, though another has begun it too", () => {
  const { logs, disk } = ran({ jobs: 1, workers: 2, queue: { hiddenUs: 8 * MS, attemptsMax: 9 } });
  expect(logs.length).toBeGreaterThan(1);
  expect(disk).toEqual({});
});

test("A queue that is full refuses, and says so", () => {
  const { logs } = ran({ jobs: 12, workers: 0, queue: { capacity: 10 } });
  expect(logs).toEqual(["11 refused", "12 refused"]);
});
