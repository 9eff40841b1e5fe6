import type { Context, Handlers, System } from "@standby/simulator";

type Add = { type: "add"; call: number };

class Counter implements Handlers {
  private total = 0;

  onStart(ctx: Context) {
    this.total = ctx.disk.read<number>("total") ?? 0;
  }

  onMessage(ctx: Context, from: string, msg: Add) {
    this.total += 1;
    ctx.disk.write("total", this.total);
    ctx.disk.sync();
    ctx.send(from, { type: "total", reply: msg.call, total: this.total });
  }
}

class Caller implements Handlers {
  *onStart(ctx: Context) {
    for (let turn = 1; turn <= 10; turn++) {
      const answer = yield* ctx.call("counter", { type: "add" }, { timeoutUs: 50_000 });
      if (!answer) ctx.log(`no answer to call ${turn}`);
      yield* ctx.sleep(100_000);
    }
  }
}

export const counter: System = {
  nodes: [
    { name: "counter", create: () => new Counter() },
    { name: "caller", role: "client", create: () => new Caller() },
  ],
};
