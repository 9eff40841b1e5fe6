import {
  Backend,
  Heart,
  HeartbeatMonitor,
  uniform,
  withWorkload,
  type Context,
  type Distribution,
  type Handlers,
  type HealthReport,
  type Process,
  type Request,
  type System,
} from "@standby/simulator";

/** Milliseconds of the cluster's own time, which is slower than a real one's, so that it can be watched. */
export const TIMING = {
  /** Each of three clients sends a request about this often: together four a second. */
  requestEveryMs: 750,
  /** After this long a client gives a request up. */
  patienceMs: 1_000,
  /** A node says that it is alive this often. */
  heartbeatEveryMs: 500,
  /** After this long without a heartbeat, which is three of them and a little, a node is taken for dead. */
  silenceMs: 1_600,
  /** The standby needs this long to take over. */
  promoteMs: 500,
} as const;

const NODES = ["A", "B"];
const FAR = uniform({ minUs: 170_000, maxUs: 230_000 });
const NEAR = uniform({ minUs: 110_000, maxUs: 150_000 });

/** Answers requests, and says again and again that it is alive. */
class ServingNode implements Handlers {
  private readonly heart = new Heart({ monitors: ["controller"], everyUs: TIMING.heartbeatEveryMs * 1_000 });
  private readonly backend = new Backend();

  onStart(ctx: Context): void {
    this.heart.onStart(ctx);
  }

  onTimer(ctx: Context): void {
    this.heart.onTimer(ctx);
  }

  onMessage(ctx: Context, from: string, request: Request): void {
    this.backend.onMessage(ctx, from, request);
  }
}

/** Hands every request to the one node that serves; to another once the controller has found that one silent. */
class FrontDoor implements Handlers {
  private serving = "A";
  private next: string | null = null;

  *onMessage(ctx: Context, from: string, msg: HealthReport | Request): Process {
    if (msg.type === "health") {
      this.heed(ctx, msg.healthy);
      return;
    }
    const timeoutUs = TIMING.patienceMs * 1_000;
    const answer = yield* ctx.call(this.serving, msg, { timeoutUs });
    if (answer !== undefined) ctx.send(from, { ...answer, reply: msg.call });
  }

  onTimer(ctx: Context): void {
    if (this.next === null) return;
    this.serving = this.next;
    this.next = null;
    ctx.log(`serving ${this.serving}`);
  }

  private heed(ctx: Context, healthy: readonly string[]): void {
    const next = healthy.includes(this.serving) ? null : (healthy[0] ?? null);
    if (next === this.next) return;
    this.next = next;
    ctx.cancelTimer("switch");
    if (next === null) ctx.log(`keeping ${this.serving}`);
    else {
      ctx.setTimer("switch", TIMING.promoteMs * 1_000);
      ctx.log(`suspecting ${this.serving}`);
    }
  }
}

/**
 * Clients that ask at a front door, two nodes that can serve, and a controller that listens for their heartbeats.
 * The door writes into the trace whom it suspects, keeps and lets serve.
 */
export function smallCluster(): System {
  const system: System = {
    nodes: [
      { name: "door", create: () => new FrontDoor() },
      ...NODES.map((name) => ({ name, create: () => new ServingNode() })),
      {
        name: "controller",
        create: () =>
          new HeartbeatMonitor({ targets: NODES, listeners: ["door"], timeoutUs: TIMING.silenceMs * 1_000 }),
      },
    ],
    entrances: ["door"],
    network: {
      latency: (from, to): Distribution =>
        NODES.includes(from.name) || NODES.includes(to.name) ? FAR : NEAR,
    },
  };
  return withWorkload(system, {
    clients: 3,
    keys: 1,
    readShare: 1,
    loop: "open",
    everyUs: TIMING.requestEveryMs * 1_000,
    operations: Number.MAX_SAFE_INTEGER,
    timeoutUs: TIMING.patienceMs * 1_000,
  });
}
