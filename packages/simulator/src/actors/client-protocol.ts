/** What clients ask for. Values written are whole numbers, each written once in a run. */
export type Request =
  | { readonly type: "read"; readonly key: string; readonly call: number }
  | { readonly type: "write"; readonly key: string; readonly value: number; readonly call: number };

/** It is done, or was read: null where nothing was written yet. `epoch` is the server's own word. */
export interface Answer {
  readonly type: "answer";
  readonly reply: number;
  readonly value: number | null;
  readonly epoch: number;
}

/** It is not done and never will be; ask `primary`, where the server knows one. */
export interface Sorry {
  readonly type: "sorry";
  readonly reply: number;
  readonly primary: string | null;
}
