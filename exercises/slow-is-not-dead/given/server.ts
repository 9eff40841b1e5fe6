import type { Ack, Asked, Context, Handlers, Process } from "./probing.ts";

const PING_TIMEOUT_US = 20_000;

/** Answers pings with its life, and pings others for whoever asks it to. */
export class Server implements Handlers {
  private life = 0;

  onStart(ctx: Context): void {
    this.life = (ctx.disk.read<number>("life") ?? 0) + 1;
    ctx.disk.write("life", this.life);
    ctx.disk.sync();
  }

  *onMessage(ctx: Context, from: string, msg: Asked): Process {
    const reply = msg.call;
    if (msg.type === "ping") {
      ctx.send(from, { type: "ack", reply, life: this.life });
    } else if (msg.type === "ping-req") {
      const ack = yield* ctx.call<Ack>(msg.server, { type: "ping" }, { timeoutUs: PING_TIMEOUT_US });
      ctx.send(from, { type: "testimony", reply, reached: ack !== undefined });
    }
  }
}

/** Lives on a server's machine, and says that the server's process exists. */
export class Agent implements Handlers {
  private readonly server: string;

  constructor(server: string) {
    this.server = server;
  }

  onStart(ctx: Context): void {
    this.onTimer(ctx);
  }

  onTimer(ctx: Context): void {
    ctx.send("watcher", { type: "status", server: this.server, healthy: true });
    ctx.setTimer("status", 150_000);
  }
}
