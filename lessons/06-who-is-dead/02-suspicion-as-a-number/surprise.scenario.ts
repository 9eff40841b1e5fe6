import { phiNormalDetectionTime } from "@standby/reliability";
import type { LessonScenario } from "@standby/site/widgets";
import { Heart, uniform, type Context, type Handlers, type Run, type System } from "@standby/simulator";
import { rhythmOf } from "./forms.ts";

const MS = 1_000;
const WINDOW = 16;
const CRASHES = [2_000, 3_200].map((atMs) => ({
  at: atMs * MS,
  duration: 700 * MS,
  kind: "crash" as const,
  target: ["server"],
}));

interface Settings {
  readonly threshold: number;
  readonly leastUs: number;
  readonly learnsOutages: boolean;
}

/** Suspects the server when φ of its silence reaches the threshold, and learns from the newest intervals. */
class Detector implements Handlers {
  private readonly settings: Settings;
  private readonly intervals: number[] = [];
  private lastUs: number | null = null;
  private isSuspected = false;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  onMessage(ctx: Context): void {
    const { learnsOutages } = this.settings;
    if (this.lastUs !== null && (learnsOutages || !this.isSuspected)) {
      this.intervals.push(ctx.clock() - this.lastUs);
      if (this.intervals.length > WINDOW) this.intervals.shift();
    }
    this.lastUs = ctx.clock();
    if (this.isSuspected) ctx.log("heard again");
    this.isSuspected = false;
    // Two intervals are a rhythm already, if a poor one.
    if (this.intervals.length > 1) ctx.setTimer("patience", this.patienceUs());
  }

  onTimer(ctx: Context): void {
    this.isSuspected = true;
    ctx.log(`suspected after ${Math.round((ctx.clock() - (this.lastUs ?? 0)) / MS)} ms`);
  }

  private patienceUs(): number {
    const { mean, deviation } = rhythmOf(this.intervals, this.settings.leastUs);
    const { threshold } = this.settings;
    return Math.ceil(phiNormalDetectionTime({ threshold, meanSec: mean, deviationSec: deviation }));
  }
}

const systemOf = (settings: Settings): System => ({
  nodes: [
    { name: "server", create: () => new Heart({ monitors: ["detector"], everyUs: 100 * MS }) },
    { name: "detector", create: () => new Detector(settings) },
  ],
  network: { latency: uniform({ minUs: 1 * MS, maxUs: 5 * MS }) },
});

export default {
  title: "A detector that learns",
  hint: "The link is calm for a second, then it is not; at 2 s and at 3.2 s the server crashes. Set what the detector learns, and from what.",
  knobs: {
    threshold: { label: "Suspected from φ", start: 8, min: 1, max: 16, step: 1, unit: "" },
    jitter: { label: "From 1 s, beats travel slower by", start: 4, min: 1, max: 16, step: 1, unit: "times" },
    leastMs: { label: "Least deviation", start: 1, min: 1, max: 20, step: 1, unit: "ms" },
    outages: {
      label: "The silence of an outage",
      start: 1,
      options: [
        { value: 0, text: "is left out" },
        { value: 1, text: "is learned" },
      ],
    },
  },
  make: ({ threshold, jitter, leastMs, outages }) => ({
    system: systemOf({ threshold, leastUs: leastMs * MS, learnsOutages: outages === 1 }),
    untilUs: 4_500 * MS,
    schedule: [
      {
        at: 1_000 * MS,
        duration: 0,
        kind: "slow-link",
        target: ["server"],
        against: ["detector"],
        amount: jitter,
      },
      ...CRASHES,
    ],
    tell: toldOf,
  }),
} satisfies LessonScenario<"threshold" | "jitter" | "leastMs" | "outages">;

/** When each crash was noticed, and how many suspicions were wrong. */
function toldOf({ trace }: Pick<Run, "trace">): string {
  const suspicions = (trace?.events() ?? [])
    .filter(({ kind, detail }) => kind === "log" && String(detail).startsWith("suspected"))
    .map(({ atUs }) => atUs);
  const during = CRASHES.map(({ at, duration }) =>
    suspicions.filter((atUs) => atUs > at && atUs <= at + duration),
  );
  const crashes = CRASHES.map(({ at }, index) => {
    const noticedUs = during[index]?.[0];
    const which = index === 0 ? "The first crash" : "the second";
    return noticedUs === undefined
      ? `${which} is not noticed`
      : `${which} is noticed after ${Math.round((noticedUs - at) / MS)} ms`;
  });
  const wrong = suspicions.length - during.flat().length;
  const alarms = wrong === 1 ? "there is 1 false alarm" : `there are ${wrong} false alarms`;
  return `${crashes.join(", ")}, and ${alarms}.`;
}
