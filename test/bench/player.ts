import type { Locator } from "@playwright/test";
import { openSite } from "../browser/site/support/open-site.ts";
import { openPlain } from "../browser/site/support/workspace-page.ts";
import type { Benchmark, Row } from "./row.ts";
import { median, milliseconds, quantile } from "./statistics.ts";

const EXERCISE = "series-and-parallel";
const FRAMES = 180;

/** Members that beat a thousand times a second fill a run with just under 100,000 events; its counter forgets. */
const CHECKS = `import { test } from "vitest";
import { linearizable, survives } from "@standby/simulator";
import { Counter } from "./answer/index.ts";
class Member {
  onStart(ctx) { ctx.setTimer("beat", 1_000); }
  onTimer(ctx) { for (const peer of ctx.peers) if (peer !== "counter") ctx.send(peer, { type: "beat" }); ctx.setTimer("beat", 1_000); }
  onMessage() {}
}
test("beats", () => {
  const members = ["a", "b", "c", "d"].map((name) => ({ name, create: () => new Member() }));
  const system = { nodes: [{ name: "counter", create: () => new Counter() }, ...members] };
  const schedule = [{ at: 1_000_000, duration: 50_000, kind: "crash", target: ["counter"] }];
  const workload = { clients: 4, keys: 1, readShare: 0.5, loop: "closed", everyUs: 1_000, operations: 500, timeoutUs: 100_000 };
  survives(system, { seeds: 1, schedule, workload, properties: [linearizable()], untilUs: 3_000_000, shrinkMax: 0 });
});
`;
const ANSWER = `export class Counter {
  total = 0;
  onMessage(ctx, from, msg) {
    if (msg.type === "write") this.total = msg.value;
    if (msg.type === "write" || msg.type === "read") ctx.send(from, { type: "answer", reply: msg.call, value: this.total || null, epoch: 0 });
  }
}
`;

/** How evenly the player of a failed check draws, while a run of about 100,000 events is scrubbed and zoomed. */
export const player: Benchmark = {
  name: "Player",
  measure: async () => {
    const site = await openSite();
    try {
      const reader = await site.newReader();
      await reader.context.route("**/bundle.json", async (route) => {
        const response = await route.fetch();
        const bundle = (await response.json()) as object;
        const checks = [{ id: "beats", points: 1 }];
        await route.fulfill({ response, json: { ...bundle, checks, checksSource: CHECKS, simulated: true } });
      });
      const workspace = await openPlain(reader, EXERCISE);
      await workspace.fill(ANSWER);
      await workspace.run();
      await workspace.check("beats").getByRole("button", { name: "Watch the run" }).click();
      const live = workspace.check("beats").locator('[data-player="live"]');
      const counted = await live.locator(".pl-events .pl-note").textContent();
      const events = / of ([\d,]+)/.exec(counted ?? "")?.[1] ?? "?";
      return [
        rowOf(`Scrubbing a run of ${events} events`, await framesOf(live, "scrub")),
        rowOf(`Zooming in and out of it`, await framesOf(live, "zoom")),
      ];
    } finally {
      await site.close();
    }
  },
};

function rowOf(what: string, frames: readonly number[]): Row {
  const measured = `${milliseconds(median(frames))} a frame, ${milliseconds(quantile(frames, 0.95))} at 95 %`;
  return { what, measured, goal: "16.7 ms" };
}

/** The times between frames while something is done in every one of them. */
function framesOf(live: Locator, doing: "scrub" | "zoom"): Promise<number[]> {
  return live.evaluate(
    async (element, [what, count]) => {
      const slider = element.querySelector<HTMLInputElement>("input[type=range]") as HTMLInputElement;
      const turn = (frame: number): void => {
        if (what === "scrub") {
          slider.value = String((Number(slider.max) * frame) / count);
          slider.dispatchEvent(new Event("input", { bubbles: true }));
        } else {
          const key = frame % 20 < 10 ? "-" : "+";
          element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        }
      };
      const frames: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < count; frame++) {
        turn(frame);
        const now = await new Promise<number>(requestAnimationFrame);
        frames.push(now - last);
        last = now;
      }
      return frames;
    },
    [doing, FRAMES] as const,
  );
}
