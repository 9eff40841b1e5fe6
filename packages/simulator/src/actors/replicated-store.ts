import { exponential } from "../chance/distribution.ts";
import type { Handlers } from "../handlers/handlers.ts";
import type { System, View } from "../kernel/system.ts";
import { Controller, type ControllerOptions } from "./controller.ts";
import { Store, type Replication, type StoreOptions } from "./store.ts";

export interface ReplicatedStoreOptions {
  readonly replication?: Replication;
  readonly leaseUs?: number;
  /** Another controller, or another store, of the caller's. */
  readonly controller?: (options: ControllerOptions) => Handlers;
  readonly store?: (options: StoreOptions) => Store;
}

const STORES = ["a", "b", "c"];

/** The role of the store that serves clients; the one that stores agree on, or nobody while there is none. */
export const CURRENT_PRIMARY = "current primary";

/** Three stores, `a`, `b` and `c`, in a zone each, and a controller that says which of them is the primary. */
export function replicatedStore(options: ReplicatedStoreOptions = {}): System {
  const { replication = "semi-sync", leaseUs = 300_000 } = options;
  const makeController = options.controller ?? ((each: ControllerOptions) => new Controller(each));
  const makeStore = options.store ?? ((each) => new Store(each));
  const control = { stores: STORES, leaseUs, driftMax: 0.05, lookUs: 25_000 };
  const storing = { controller: "controller", stores: STORES, replication, beatUs: 50_000 };
  return {
    nodes: [
      { name: "controller", zone: "zone-d", create: () => makeController(control) },
      ...STORES.map((name) => ({ name, zone: `zone-${name}`, create: () => makeStore(storing) })),
    ],
    entrances: STORES,
    roles: {
      [CURRENT_PRIMARY]: (view) =>
        primaryFirst(view)
          .filter((name) => epochAsPrimary(view, name) > 0)
          .slice(0, 1),
    },
    network: { latency: exponential({ minUs: 700, meanUs: 500 }), loss: 0.001 },
    clocks: { offsetUsMax: 5_000_000, driftMax: 0.01 },
  };
}

/** The three stores, the one first that is the primary of the latest epoch; in the order of their names without one. */
export function primaryFirst(view: View): readonly string[] {
  return STORES.toSorted((one, two) => epochAsPrimary(view, two) - epochAsPrimary(view, one));
}

function epochAsPrimary(view: View, name: string): number {
  const store = view.instance(name);
  return store instanceof Store ? store.epochAsPrimary : 0;
}
