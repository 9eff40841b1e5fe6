import fc from "fast-check";
import type { Context } from "./handlers/handlers.ts";
import { Controller, type ControllerOptions } from "./actors/controller.ts";
import { entriesOnDisk } from "./actors/durable-log.ts";
import { CURRENT_PRIMARY, replicatedStore } from "./actors/replicated-store.ts";
import { Store, type StoreOptions } from "./actors/store.ts";
import { randomSchedules } from "./faults/random-schedules.ts";
import type { TemplateName } from "./faults/templates.ts";
import { templates } from "./faults/templates.ts";
import type { System } from "./kernel/system.ts";
import { acknowledgedWritesAreKept } from "./properties/acknowledged-writes-are-kept.ts";
import { linearizable } from "./properties/linearizable.ts";
import { oneAcknowledgerPerEpoch } from "./properties/one-acknowledger-per-epoch.ts";
import type { Property } from "./properties/property.ts";
import { recoversWithin } from "./properties/recovers-within.ts";
import { servesOutsideOfFaults } from "./properties/serves-outside-of-faults.ts";

const STORES = ["a", "b", "c"];
export const UNTIL_US = 12_000_000;
export const TEMPLATES = Object.keys(templates) as readonly TemplateName[];

/** Seeds of a soak, where the randomised tests run more often than usual; else few. */
export const SEEDS = Math.min(fc.readConfigureGlobal().numRuns ?? 20, 10_000);

/** What the sample system promises. */
export const PROPERTIES: readonly Property[] = [
  acknowledgedWritesAreKept({
    servers: STORES,
    copies: 2,
    valuesOf: (view, server) => entriesOnDisk(view.disk(server)).map(({ value }) => value),
  }),
  oneAcknowledgerPerEpoch(),
  linearizable(),
  servesOutsideOfFaults({ share: 0.95, marginUs: 2_000_000 }),
  recoversWithin({ us: 2_000_000, from: "end" }),
];

/** Random schedules for the sample system, of some templates or of all. */
export const schedulesOf = (names: readonly TemplateName[] = TEMPLATES): ReturnType<typeof randomSchedules> =>
  randomSchedules({
    targets: {
      servers: STORES,
      primary: CURRENT_PRIMARY,
      controller: "controller",
      zones: STORES.map((name) => `zone-${name}`),
    },
    templates: names,
    fromUs: 500_000,
    limits: { overAtUs: 8_000_000, faultsMax: 8 },
  });

class NeverLooksAtItsLease extends Store {
  protected override holdsLease(): boolean {
    return true;
  }
}

class WaitsForNoLease extends Controller {
  protected override safeWaitUs(): number {
    return 120_000;
  }
}

class ChecksOnWriteOnly extends Store {
  protected override mayAcknowledge(): boolean {
    return true;
  }
}

class IgnoresLag extends Controller {
  protected override furthest(statuses: ReadonlyMap<string, unknown>): string {
    return [...statuses.keys()][0] ?? "";
  }
}

class NeedsOneStore extends Controller {
  protected override enough(): number {
    return 1;
  }
}

class RenewsFromReceipt extends Store {
  override onMessage(ctx: Context, from: string, msg: Parameters<Store["onMessage"]>[2]): void {
    if (msg.type === "lease") super.onMessage(ctx, from, { ...msg, sentAt: ctx.clock() });
    else super.onMessage(ctx, from, msg);
  }
}

const withController = (make: new (options: ControllerOptions) => Controller): System =>
  replicatedStore({ controller: (options) => new make(options) });
const withStore = (make: new (options: StoreOptions) => Store): System =>
  replicatedStore({ store: (options) => new make(options) });

/** The right system, and others that are wrong in one way each. */
export const RIGHT = replicatedStore();
export const WRONG: Readonly<Record<string, System>> = {
  "no lease at all": replicatedStore({
    store: (options) => new NeverLooksAtItsLease(options),
    controller: (options) => new WaitsForNoLease(options),
  }),
  "checks the lease on write but not on acknowledge": withStore(ChecksOnWriteOnly),
  "ignores replication lag": withController(IgnoresLag),
  "promotes with one replica visible": withController(NeedsOneStore),
  "acknowledges before replicating": replicatedStore({ replication: "async" }),
  "renews the lease from the receipt": withStore(RenewsFromReceipt),
};
