import type { Context, Handlers } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";

/** Something known, with a version: of two under one key, the greater version is the newer. */
export interface Fact {
  readonly key: string;
  readonly value: unknown;
  readonly version: number;
}

export interface GossipOptions {
  /** How often a node talks, and to how many others, drawn anew each time. */
  readonly everyUs: number;
  readonly fanout: number;
  /** Whether who is talked to answers with what it knows that is newer. */
  readonly isMutual: boolean;
}

type GossipMessage =
  | { readonly type: "learn"; readonly fact: Fact }
  | { readonly type: "gossip"; readonly facts: readonly Fact[]; readonly wantsAnswer: boolean };

/**
 * Tells all that it knows to a few others at random, again and again. Nobody is in charge and nobody keeps count, and
 * yet everybody soon knows everything. Send it `{ type: "learn", fact }` to tell it something.
 *
 * Source: A. Demers and others, "Epidemic algorithms for replicated database maintenance" (1987).
 */
export class GossipNode implements Handlers {
  private readonly options: GossipOptions;
  private readonly facts = new Map<string, Fact>();

  constructor(options: GossipOptions) {
    checkWhole("everyUs", options.everyUs, 1);
    checkWhole("fanout", options.fanout, 1);
    this.options = options;
  }

  onStart(ctx: Context): void {
    ctx.setTimer("talk", this.options.everyUs);
  }

  onTimer(ctx: Context): void {
    const others = [...ctx.peers];
    for (let left = Math.min(this.options.fanout, others.length); left > 0; left--) {
      const [other] = others.splice(Math.floor(ctx.random() * others.length), 1);
      if (other !== undefined) this.tell(ctx, other, [...this.facts.values()], this.options.isMutual);
    }
    ctx.setTimer("talk", this.options.everyUs);
  }

  onMessage(ctx: Context, from: string, msg: GossipMessage): void {
    if (msg.type === "learn") this.learn(msg.fact);
    else {
      if (msg.wantsAnswer) {
        const newer = this.newerThan(msg.facts);
        if (newer.length > 0) this.tell(ctx, from, newer, false);
      }
      for (const fact of msg.facts) this.learn(fact);
    }
  }

  /** What it knows under a key; undefined where it has heard nothing. */
  know(key: string): unknown {
    return this.facts.get(key)?.value;
  }

  private tell(ctx: Context, other: string, facts: readonly Fact[], wantsAnswer: boolean): void {
    ctx.send(other, { type: "gossip", facts, wantsAnswer });
  }

  private learn(fact: Fact): void {
    if (fact.version > (this.facts.get(fact.key)?.version ?? -Infinity)) this.facts.set(fact.key, fact);
  }

  private newerThan(facts: readonly Fact[]): Fact[] {
    const versions = new Map(facts.map(({ key, version }) => [key, version]));
    return [...this.facts.values()].filter(({ key, version }) => version > (versions.get(key) ?? -Infinity));
  }
}
