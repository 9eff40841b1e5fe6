import { describe, expect, test } from "vitest";
import { randomSchedules } from "../faults/random-schedules.ts";
import type { TemplateName } from "../faults/templates.ts";
import { NotSurvived } from "../grading/not-survived.ts";
import { survives, type SurvivesOptions } from "../grading/survives.ts";
import type { Context } from "../handlers/handlers.ts";
import { run } from "../kernel/run.ts";
import type { System } from "../kernel/system.ts";
import { acknowledgedWritesAreKept } from "../properties/acknowledged-writes-are-kept.ts";
import { linearizable } from "../properties/linearizable.ts";
import { servesOutsideOfFaults } from "../properties/serves-outside-of-faults.ts";
import { entriesOnDisk } from "./durable-log.ts";
import { RaftNode, type RaftOptions } from "./raft-node.ts";
import { USUAL_WORKLOAD } from "./usual-workload.ts";

const GROUP = ["a", "b", "c", "d", "e"];
const OPTIONS = { group: GROUP, electionMinUs: 150_000, electionMaxUs: 300_000, heartbeatUs: 50_000 };

const groupOf = (make: (options: RaftOptions) => RaftNode): System => ({
  nodes: GROUP.map((name) => ({ name, create: () => make(OPTIONS) })),
  roles: {
    "current leader": (view) =>
      view.servers.filter((name) => {
        const node = view.instance(name);
        return node instanceof RaftNode && node.role === "leader";
      }),
  },
});
const right = groupOf((options) => new RaftNode(options));

const graded = (templates: readonly TemplateName[]): SurvivesOptions => ({
  seeds: 30,
  schedule: randomSchedules({
    targets: { servers: GROUP, primary: "current leader" },
    templates,
    fromUs: 500_000,
    limits: { overAtUs: 4_000_000, faultsMax: 8 },
  }),
  properties: [
    acknowledgedWritesAreKept({
      servers: GROUP,
      copies: 3,
      valuesOf: (view, server) => entriesOnDisk(view.disk(server)).map(({ value }) => value),
    }),
    linearizable(),
    servesOutsideOfFaults({ share: 0.95, marginUs: 1_500_000 }),
  ],
  workload: { ...USUAL_WORKLOAD, operations: 150 },
  untilUs: 7_000_000,
  shrinkMax: 0,
});

test("A group of five elects a leader within two rounds of its longest time-out, and keeps it", () => {
  const { view, trace } = run({ system: right, seed: 1, untilUs: 5_000_000, isTraced: true });
  const leaders = GROUP.filter((name) => (view.instance(name) as RaftNode).role === "leader");
  expect(leaders).toHaveLength(1);
  const terms = GROUP.map((name) => (view.instance(name) as RaftNode).term);
  expect(new Set(terms).size).toBe(1);
  const asked = trace
    ?.events()
    .filter(({ detail }) => (detail as { type?: string } | null)?.type === "ask-vote");
  expect(Math.max(...(asked ?? []).map(({ atUs }) => atUs))).toBeLessThan(600_000);
});

describe("A group of five survives", () => {
  test.each([
    "asymmetric-primary",
    "paused-primary",
    "swizzle",
    "correlated-burst",
    "bad-rollout",
    "random",
  ] as const)("%s", (template) => {
    const { survived, tried } = survives(right, graded([template]));
    expect([survived, tried]).toEqual([30, 30]);
  });
});

test("A group whose nodes vote for anybody, however stale, loses what was acknowledged", () => {
  class VotesForAnybody extends RaftNode {
    override onMessage(ctx: Context, from: string, msg: Parameters<RaftNode["onMessage"]>[2]): void {
      if (msg.type === "ask-vote") super.onMessage(ctx, from, { ...msg, lastTerm: 1e9 });
      else super.onMessage(ctx, from, msg);
    }
  }
  const options = { ...graded(["correlated-burst", "swizzle", "bad-rollout"]), seeds: 60 };
  expect(() =>
    survives(
      groupOf((each) => new VotesForAnybody(each)),
      options,
    ),
  ).toThrow(NotSurvived);
});
