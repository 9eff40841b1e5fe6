import { RunningHash } from "../trace/running-hash.ts";
import { asPlain } from "../trace/snapshot.ts";
import { Trace } from "../trace/trace.ts";
import type { EventCode } from "../trace/event-kind.ts";
import type { Node } from "./node.ts";

const EVENTS_PER_SNAPSHOT = 500;

/** What is written down of a run: always the number of its events and their hash, and a trace where one is wanted. */
export class Recording {
  readonly hash = new RunningHash();
  readonly trace: Trace | null;
  /** Events so far; also the number of the next one. */
  events = 0;
  /** The event that causes what is written down next; -1 for none. */
  current = -1;

  constructor(names: readonly string[], isTraced: boolean) {
    this.trace = isTraced ? new Trace(names) : null;
  }

  /** Writes an event down; gives its number. Where a trace is made, data of messages must not change afterwards. */
  add(atUs: number, kind: EventCode, node: number, peer: number, message: number, detail: unknown): number {
    this.hash.add(atUs, (kind << 24) ^ (node << 16) ^ (peer << 8) ^ message);
    if (this.trace !== null) {
      this.trace.add(atUs, kind, node, peer, message, this.current, asPlain(detail));
    }
    return this.events++;
  }

  /** Writes an event down that causes what follows. */
  enter(atUs: number, kind: EventCode, node: number, peer: number, message: number, detail: unknown): void {
    this.current = this.add(atUs, kind, node, peer, message, detail);
  }

  get wantsSnapshot(): boolean {
    return this.trace !== null && this.events >= this.trace.snapshots.length * EVENTS_PER_SNAPSHOT;
  }

  snapshot(atUs: number, nodes: readonly Node[]): void {
    this.trace?.snapshots.push({
      before: this.events,
      atUs,
      nodes: nodes.map((node) => ({
        name: node.name,
        state: node.isUp ? (node.pausedBy > 0 ? "paused" : "up") : "down",
        clockUs: node.clock.at(atUs),
        volatile: asPlain(node.handlers ?? null),
        disk: node.storage.contents(),
      })),
    });
  }
}
