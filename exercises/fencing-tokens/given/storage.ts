import type { Context, Handlers } from "@standby/simulator";

export type { Context, Handlers };

/** What workers ask the storage. `token` is that of the lock that the worker believes it holds. */
export type StorageRequest =
  | { readonly type: "load"; readonly key: string; readonly token: number; readonly call: number }
  | {
      readonly type: "store";
      readonly key: string;
      readonly value: number;
      readonly token: number;
      readonly call: number;
    };

/** What the storage answers; `reply` repeats the request's `call`. */
export type StorageAnswer =
  | { readonly type: "loaded"; readonly reply: number; readonly value: number | null }
  | { readonly type: "stored"; readonly reply: number }
  /** Somebody with the later `token` was here before. */
  | { readonly type: "refused"; readonly reply: number; readonly token: number };
