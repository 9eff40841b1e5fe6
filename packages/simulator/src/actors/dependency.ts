import type { Context, Handlers, Message, Process } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";

export interface DependencyOptions {
  /** How long it takes to answer while it has little to do. */
  readonly usualUs: number;
  /** How many requests it works on at a time without becoming slower. */
  readonly capacity: number;
  /** How many it takes on at all; beyond that it refuses at once. */
  readonly limit: number;
}

/** What others ask of it, and what it answers. */
export type DependencyAnswer =
  | { readonly type: "result"; readonly reply: number }
  | { readonly type: "overloaded"; readonly reply: number };

/**
 * A service that others depend on. With more requests than it has capacity for it browns out: everybody shares what it
 * can do, so each answer takes longer, also for those who have stopped waiting. Ask it with `{ type: "ask" }`.
 */
export class Dependency implements Handlers {
  private readonly options: DependencyOptions;
  private underWay = 0;

  constructor(options: DependencyOptions) {
    checkWhole("usualUs", options.usualUs, 1);
    checkWhole("capacity", options.capacity, 1);
    checkWhole("limit", options.limit, options.capacity);
    this.options = options;
  }

  *onMessage(ctx: Context, from: string, msg: Message & { readonly call?: number }): Process {
    if (msg.type !== "ask") return;
    const { usualUs, capacity, limit } = this.options;
    if (this.underWay >= limit) {
      ctx.send(from, { type: "overloaded", reply: msg.call });
      return;
    }
    this.underWay += 1;
    const share = Math.max(1, this.underWay / capacity);
    yield* ctx.sleep(Math.ceil(usualUs * share));
    this.underWay -= 1;
    ctx.send(from, { type: "result", reply: msg.call });
  }
}
