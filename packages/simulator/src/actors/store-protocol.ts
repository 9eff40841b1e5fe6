/** One line of a replicated log. A line without a key is the mark that a new primary makes. */
export interface Entry {
  readonly epoch: number;
  readonly key: string | null;
  readonly value: number;
}

/** What stores and their controller say to each other. */
export type StoreMessage =
  /** To the controller: I am up, I am (not) the primary of this epoch, and my clock shows this. */
  | { readonly type: "beat"; readonly epoch: number; readonly isPrimary: boolean; readonly sentAt: number }
  /** To the primary that sent the beat of `sentAt`: you are it until `leaseUs` after you sent that. */
  | { readonly type: "lease"; readonly epoch: number; readonly sentAt: number; readonly leaseUs: number }
  /** To a store: how far is your log? */
  | { readonly type: "ask-status"; readonly round: number }
  | { readonly type: "status"; readonly round: number; readonly lastEpoch: number; readonly length: number }
  /** To a store: be the primary of this epoch. */
  | { readonly type: "promote"; readonly epoch: number }
  /** From the primary: after the first `after` lines, the last of them of `afterEpoch`, come these. */
  | {
      readonly type: "append";
      readonly epoch: number;
      readonly after: number;
      readonly afterEpoch: number;
      readonly entries: readonly Entry[];
    }
  /** To the primary: my log has your first `length` lines on disk, or it has not and you should begin there. */
  | { readonly type: "appended"; readonly epoch: number; readonly length: number; readonly isSame: boolean };
