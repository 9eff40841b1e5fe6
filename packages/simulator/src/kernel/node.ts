import type { RandomStream } from "../chance/random-stream.ts";
import { LocalClock } from "../clock/local-clock.ts";
import { Storage } from "../disk/storage.ts";
import type { Handlers, Process, Reply } from "../handlers/handlers.ts";
import type { NodeContext } from "./node-context.ts";
import type { NodeSpec } from "./system.ts";

/** A generator that waits. */
export interface Waiting {
  readonly process: Process;
  /** Where several replies are gathered, those that have arrived. */
  readonly gathered: Reply[] | null;
  readonly enough: number;
}

/** One machine, through all of its lives. */
export class Node {
  readonly index: number;
  readonly spec: NodeSpec;
  readonly name: string;
  readonly isServer: boolean;
  readonly clock = new LocalClock();
  readonly storage = new Storage();
  readonly random: RandomStream;
  /** Slots of the agenda that wait because the node stands still or is busy. */
  readonly inbox: number[] = [];
  /** By name, the number of the timer that counts; older ones of the name are void. */
  readonly timers = new Map<string, number>();
  /** Generators that wait, by the number of their call or sleep. */
  readonly waiting = new Map<number, Waiting>();
  handlers: Handlers | undefined;
  /** Its handlers, looked up once in a life: where they live in another realm, each look is a message there. */
  onMessage: Handlers["onMessage"];
  onTimer: Handlers["onTimer"];
  context: NodeContext | undefined;
  life = 0;
  /** How many faults keep it down, and how many keep it still. */
  downBy = 0;
  pausedBy = 0;
  /** Until when the next thing that it does takes effect only then; see the fault `pause` with amount 1. */
  stallUntilUs = 0;
  busyUntilUs = 0;
  isWaking = false;
  /** What the handler that runs now has spent so far. */
  spentUs = 0;
  workUs: number;
  syncUs: number;
  load = 1;

  constructor(index: number, spec: NodeSpec, random: RandomStream, syncUs: number) {
    this.index = index;
    this.spec = spec;
    this.name = spec.name;
    this.isServer = spec.role !== "client";
    this.random = random;
    this.workUs = spec.workUs ?? 0;
    this.syncUs = syncUs;
  }

  get isUp(): boolean {
    return this.handlers !== undefined;
  }

  isHeld(nowUs: number): boolean {
    return this.pausedBy > 0 || this.busyUntilUs > nowUs || this.inbox.length > 0;
  }
}
