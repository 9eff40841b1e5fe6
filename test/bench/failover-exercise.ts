/** An exercise whose answer is the controller of a replicated store, put through 200 fault schedules. */
export const failoverExercise = {
  id: "failover",
  contentHash: "1",
  engine: "1",
  simulated: true,
  checks: [{ id: "One primary at a time, whatever fails", points: 1 }],
  checksSource: `
    import { expect, test } from "vitest";
    import {
      CURRENT_PRIMARY, acknowledgedWritesAreKept, entriesOnDisk, linearizable, oneAcknowledgerPerEpoch,
      randomSchedules, recoversWithin, replicatedStore, servesOutsideOfFaults, survives,
    } from "@standby/simulator";
    import { FailoverController } from "./answer/index.ts";

    const servers = ["a", "b", "c"];
    const schedule = randomSchedules({
      targets: { servers, primary: CURRENT_PRIMARY, controller: "controller" },
      templates: ["asymmetric-primary", "paused-controller", "paused-primary", "swizzle", "correlated-burst",
        "bad-rollout", "random"],
      fromUs: 500_000,
      limits: { overAtUs: 8_000_000, faultsMax: 8 },
    });
    const properties = [
      acknowledgedWritesAreKept({
        servers,
        copies: 2,
        valuesOf: (view, server) => entriesOnDisk(view.disk(server)).map(({ value }) => value),
      }),
      oneAcknowledgerPerEpoch(),
      linearizable(),
      servesOutsideOfFaults({ share: 0.95, marginUs: 2_000_000 }),
      recoversWithin({ us: 2_000_000, from: "end" }),
    ];

    test("One primary at a time, whatever fails", () => {
      const system = replicatedStore({ controller: (options) => new FailoverController(options) });
      const { survived, tried } = survives(system, { seeds: 200, schedule, properties, untilUs: 12_000_000 });
      expect(survived).toBe(tried);
    });`,
  given: {},
  imports: [],
  starter: {},
  mistakes: [],
};

/** A right answer to it. */
export const failoverAnswer = {
  "index.ts": `
    export class FailoverController {
      epoch = 0;
      primary = null;
      leaseEndsAt = 0;
      round = 0;
      statuses = new Map();

      constructor(options) {
        this.options = options;
        this.waitUs = Math.ceil(options.leaseUs * (1 + options.driftMax));
      }

      onStart(ctx) {
        this.epoch = ctx.disk.read("epoch") ?? 0;
        this.primary = ctx.disk.read("primary") ?? null;
        if (this.epoch > 0) this.leaseEndsAt = ctx.clock() + this.waitUs;
        ctx.setTimer("look", this.options.lookUs);
      }

      onMessage(ctx, from, msg) {
        if (msg.type === "beat" && from === this.primary) {
          if (msg.isPrimary && msg.epoch === this.epoch) this.renew(ctx, from, msg.sentAt);
          else if (msg.epoch < this.epoch) ctx.send(from, { type: "promote", epoch: this.epoch });
        } else if (msg.type === "status" && msg.round === this.round) {
          this.statuses.set(from, msg);
          if (this.statuses.size > this.options.stores.length / 2) this.promote(ctx);
        }
      }

      onTimer(ctx) {
        if (ctx.clock() >= this.leaseEndsAt) {
          this.round = this.epoch * 1_000_000 + Math.floor(ctx.random() * 1_000_000) + 1;
          this.statuses.clear();
          for (const store of this.options.stores) ctx.send(store, { type: "ask-status", round: this.round });
        }
        ctx.setTimer("look", this.options.lookUs);
      }

      renew(ctx, primary, sentAt) {
        this.leaseEndsAt = ctx.clock() + this.waitUs;
        this.round = 0;
        ctx.send(primary, { type: "lease", epoch: this.epoch, sentAt, leaseUs: this.options.leaseUs });
      }

      promote(ctx) {
        const [[furthest]] = [...this.statuses].sort(
          ([, a], [, b]) => b.lastEpoch - a.lastEpoch || b.length - a.length,
        );
        this.round = 0;
        this.epoch += 1;
        this.primary = furthest;
        ctx.disk.write("epoch", this.epoch);
        ctx.disk.write("primary", this.primary);
        ctx.disk.sync();
        this.leaseEndsAt = ctx.clock() + this.waitUs;
        ctx.send(this.primary, { type: "promote", epoch: this.epoch });
      }
    }`,
};
