import type { LessonScenario } from "@standby/site/widgets";
import { Heart, HeartbeatMonitor, uniform, type Run, type System } from "@standby/simulator";

const SERVERS = ["a", "b", "c"];
const CRASH = { at: 1_000_000, duration: 500_000, kind: "crash" as const, target: ["b"] };
const BEAT_US = 100_000;

/** Writes down in the trace whenever the healthy servers change. */
const board = {
  onMessage(ctx: { log(text: string): void }, _from: string, msg: { type: string; healthy?: string[] }) {
    const suspects = SERVERS.filter((server) => !msg.healthy?.includes(server));
    ctx.log(suspects.length === 0 ? "nobody is suspected" : `suspected: ${suspects.join(" ")}`);
  },
};

const systemOf = (timeoutUs: number): System => ({
  nodes: [
    ...SERVERS.map((name) => ({
      name,
      create: () => new Heart({ monitors: ["detector"], everyUs: BEAT_US }),
    })),
    {
      name: "detector",
      create: () => new HeartbeatMonitor({ targets: SERVERS, listeners: ["board"], timeoutUs }),
    },
    { name: "board", create: () => board },
  ],
  network: { latency: uniform({ minUs: 1_000, maxUs: 20_000 }) },
});

export default {
  title: "A detector and a crash",
  hint: "Set the timeout, and how many beats are lost on the way.",
  knobs: {
    timeoutMs: { label: "Timeout", start: 320, min: 100, max: 1_000, step: 10, unit: "ms" },
    lossPercent: { label: "Beats that are lost", start: 5, min: 0, max: 40, step: 5, unit: "%" },
  },
  make: ({ timeoutMs, lossPercent }) => ({
    system: systemOf(timeoutMs * 1_000),
    untilUs: 2_500_000,
    schedule: [
      CRASH,
      ...SERVERS.map((server) => ({
        at: 0,
        duration: 0,
        kind: "loss" as const,
        target: [server],
        against: ["detector"],
        amount: lossPercent / 100,
      })),
    ],
    tell: toldOf,
  }),
} satisfies LessonScenario<"timeoutMs" | "lossPercent">;

/** When the crash was noticed, and how many suspicions were wrong. */
function toldOf({ trace }: Pick<Run, "trace">): string {
  let known: string[] = [];
  let wrong = 0;
  let noticedAtUs: number | null = null;
  for (const { kind, detail, atUs } of trace?.events() ?? []) {
    if (kind !== "log") continue;
    const suspects = String(detail).startsWith("suspected: ") ? String(detail).slice(11).split(" ") : [];
    for (const server of suspects.filter((name) => !known.includes(name))) {
      const isDown = server === "b" && atUs >= CRASH.at && atUs < CRASH.at + CRASH.duration;
      if (!isDown) wrong++;
      else noticedAtUs ??= atUs;
    }
    known = suspects;
  }
  const noticed =
    noticedAtUs === null
      ? "The crash of b is not noticed"
      : `The crash of b is noticed after ${Math.round((noticedAtUs - CRASH.at) / 1_000)} ms`;
  const alarms = wrong === 1 ? "there is 1 false alarm" : `there are ${wrong} false alarms`;
  return `${noticed}, and ${alarms}.`;
}
