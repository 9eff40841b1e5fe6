import type { LessonScenario } from "@standby/site/widgets";
import {
  LeaseHolder,
  LeaseService,
  oneAcknowledgerPerEpoch,
  uniform,
  type Context,
  type Process,
  type Run,
  type System,
} from "@standby/simulator";

const MS = 1_000;
const SILENCE_US = 80 * MS;

interface Line {
  readonly epoch: number;
  readonly value: number;
}

type HalfMessage =
  | { readonly type: "write"; readonly value: number; readonly call: number }
  | { readonly type: "lines"; readonly epoch: number; readonly lines: readonly Line[] };

/** One of two sites. It takes over by itself when it hears nothing of the other, or when the witness lets it. */
class Half extends LeaseHolder {
  lines: Line[] = [];
  setAside = 0;
  private epoch = 1;
  private leads: boolean;
  private heardAt = 0;
  private readonly asksWitness: boolean;
  private readonly other: string;

  constructor(name: string, asksWitness: boolean) {
    super({ service: "witness", everyUs: (name === "a" ? 10 : 15) * MS });
    this.other = name === "a" ? "b" : "a";
    this.leads = name === "a";
    this.asksWitness = asksWitness;
  }

  override onStart(ctx: Context): void {
    if (this.asksWitness) super.onStart(ctx);
    ctx.setTimer("tell", 10 * MS);
    if (!this.asksWitness) this.say(ctx);
  }

  override *onTimer(ctx: Context, name: string): Process {
    if (name !== "tell") {
      yield* super.onTimer(ctx, name);
      return;
    }
    ctx.setTimer("tell", 10 * MS);
    if (this.asksWitness) this.lead(ctx, this.holdsLease(ctx), this.token);
    else if (ctx.clock() - this.heardAt > SILENCE_US && !this.leads) this.lead(ctx, true, this.epoch + 1);
    if (this.leads) ctx.send(this.other, { type: "lines", epoch: this.epoch, lines: this.lines });
  }

  onMessage(ctx: Context, from: string, msg: HalfMessage): void {
    if (msg.type === "lines") this.follow(ctx, msg);
    else if (!this.leads || (this.asksWitness && !this.holdsLease(ctx))) {
      ctx.send(from, { type: "sorry", reply: msg.call, primary: null });
    } else {
      this.lines.push({ epoch: this.epoch, value: msg.value });
      ctx.send(from, { type: "answer", reply: msg.call, value: msg.value, epoch: this.epoch });
      ctx.send(this.other, { type: "lines", epoch: this.epoch, lines: this.lines });
    }
  }

  /** The later epoch is right: its lines are taken, and own lines that are not among them go. */
  private follow(ctx: Context, { epoch, lines }: Extract<HalfMessage, { type: "lines" }>): void {
    if (epoch < this.epoch) return;
    this.heardAt = ctx.clock();
    if (epoch > this.epoch) {
      const kept = new Set(lines.map(({ value }) => value));
      this.setAside += this.lines.filter(({ value }) => !kept.has(value)).length;
      this.epoch = epoch;
      this.leads = false;
      this.say(ctx);
    }
    this.lines = [...lines];
  }

  private lead(ctx: Context, leads: boolean, epoch: number): void {
    if (leads === this.leads && (!leads || epoch === this.epoch)) return;
    this.leads = leads;
    if (leads) this.epoch = epoch;
    this.say(ctx);
  }

  private say(ctx: Context): void {
    ctx.log(this.leads ? `role primary epoch ${this.epoch}` : "role standby");
  }
}

function halves(asksWitness: boolean): System {
  return {
    nodes: [
      ...["a", "b"].map((name) => ({ name, create: () => new Half(name, asksWitness) })),
      { name: "witness", create: () => new LeaseService({ leaseUs: 60 * MS, driftMax: 0.1 }) },
    ],
    entrances: ["a", "b"],
    network: { latency: uniform({ minUs: 300, maxUs: 1_500 }) },
  };
}

export default {
  title: "Two halves",
  hint: "At 200 ms a cable goes, with half of the clients on either side. Choose for how long, on whose side the witness is, and who decides.",
  knobs: {
    cutMs: { label: "Gone for", start: 200, min: 40, max: 400, step: 20, unit: "ms" },
    cut: {
      label: "The witness",
      start: 0,
      options: [
        { value: 0, text: "reaches both sides" },
        { value: 1, text: "is on the side of b" },
      ],
    },
    decides: {
      label: "Who decides",
      start: 0,
      options: [
        { value: 0, text: "each for itself" },
        { value: 1, text: "the witness" },
      ],
    },
  },
  make: ({ cutMs, cut, decides }) => ({
    system: halves(decides === 1),
    schedule: [
      {
        at: 200 * MS,
        duration: cutMs * MS,
        kind: "partial-partition",
        target: ["a", "client-1", "client-3"],
        against: ["b", "client-2", "client-4", ...(cut === 0 ? [] : ["witness"])],
      },
    ],
    workload: {
      clients: 4,
      keys: 1,
      readShare: 0,
      loop: "open",
      everyUs: 20 * MS,
      operations: 40,
      timeoutUs: 70 * MS,
    },
    properties: [oneAcknowledgerPerEpoch()],
    untilUs: 800 * MS,
    tell: (run) => told(run),
  }),
} satisfies LessonScenario<"cutMs" | "cut" | "decides">;

function told({ operations, view }: Run): string {
  const done = operations.filter(({ outcome }) => outcome === "ok");
  const [byA, byB] = ["a", "b"].map((name) => done.filter(({ by }) => by === name).length);
  const both = ["a", "b"].map((name) => view.instance(name)).filter((each) => each instanceof Half);
  const lost = both.reduce((sum, { setAside }) => sum + setAside, 0);
  const untaken = operations.length - done.length;
  return `Site a acknowledges ${byA} writes and b ${byB}; ${lost} of them are gone in the end. ${untaken} were not taken by anybody.`;
}
