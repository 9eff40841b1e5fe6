import type { LessonScenario } from "@standby/site/widgets";
import { acknowledgedWritesAreKept, oneAcknowledgerPerEpoch, type Run } from "@standby/simulator";
import { MS, Site, twoSites, valuesOf, type Return } from "./sites.ts";

const HOWS: readonly Return["how"][] = ["at-once", "level", "hold"];
const DOWN_US = 120 * MS;
const EVERY_US = 340 * MS;

export default {
  title: "Going back",
  hint: "East crashes for 120 ms, once or again and again. Choose when it gets the lead back.",
  knobs: {
    how: {
      label: "East leads again",
      start: 0,
      options: [
        { value: 0, text: "when it is heard" },
        { value: 1, text: "when it is level" },
        { value: 2, text: "level, after a hold" },
      ],
    },
    waitMs: { label: "Well before for", start: 0, min: 0, max: 300, step: 20, unit: "ms" },
    doubles: {
      label: "With each failure",
      start: 0,
      options: [
        { value: 0, text: "the same again" },
        { value: 1, text: "twice as long" },
      ],
    },
    crashes: { label: "Crashes", start: 1, min: 1, max: 5, step: 1, unit: "" },
  },
  make: ({ how, waitMs, doubles, crashes }) => ({
    system: twoSites({ how: HOWS[how] ?? "at-once", waitUs: waitMs * MS, doubles: doubles === 1 }),
    schedule: Array.from({ length: crashes }, (_, index) => ({
      at: 150 * MS + index * EVERY_US,
      duration: DOWN_US,
      kind: "crash" as const,
      target: ["east"],
    })),
    workload: {
      clients: 3,
      keys: 1,
      readShare: 0,
      loop: "open",
      everyUs: 30 * MS,
      operations: 75,
      timeoutUs: 90 * MS,
    },
    properties: [
      acknowledgedWritesAreKept({ servers: ["east", "west"], copies: 1, valuesOf }),
      oneAcknowledgerPerEpoch(),
    ],
    untilUs: 2_100 * MS,
    tell: (run) => told(run),
  }),
} satisfies LessonScenario<"how" | "waitMs" | "doubles" | "crashes">;

function told({ operations, view }: Run): string {
  const done = operations.filter(({ outcome }) => outcome === "ok");
  const sites = ["east", "west"].map((name) => view.instance(name)).filter((each) => each instanceof Site);
  const latest = Math.max(...sites.map(({ epoch }) => epoch));
  const leader = sites.find(({ epoch, leads }) => leads && epoch === latest);
  const kept = new Set(leader?.lines.map(({ value }) => value));
  const lost = (by: string): number =>
    done.filter((each) => each.by === by && !kept.has(each.input as number)).length;
  const times = done.map(({ answeredAtUs }) => answeredAtUs).sort((one, other) => one - other);
  const pauses = times.map((at, index) => at - (times[index - 1] ?? 0)).filter((us) => us > 60 * MS);
  const outMs = Math.round(pauses.reduce((sum, us) => sum + us, 0) / MS);
  return `The lead changes ${latest - 1} times. Of ${done.length} acknowledged writes, ${lost("west")} of west and ${lost("east")} of east are gone. Nobody can write for ${outMs} ms in all, in ${pauses.length === 1 ? "one pause" : `${pauses.length} pauses`}.`;
}
