import { exponential } from "../chance/distribution.ts";
import type { Handlers } from "../handlers/handlers.ts";
import type { System } from "../kernel/system.ts";
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
      [CURRENT_PRIMARY]: (view) => {
        let found: readonly string[] = [];
        let latest = 0;
        for (const name of STORES) {
          const store = view.instance(name);
          if (!(store instanceof Store) || store.epochAsPrimary <= latest) continue;
          latest = store.epochAsPrimary;
          found = [name];
        }
        return found;
      },
    },
    network: { latency: exponential({ minUs: 700, meanUs: 500 }), loss: 0.001 },
    clocks: { offsetUsMax: 5_000_000, driftMax: 0.01 },
  };
}
