import type { Turn } from "@standby/contract/turn";
import { randomStreamFor } from "../chance/random-stream-for.ts";
import type { Message } from "../handlers/handlers.ts";
import { History, type Operation } from "../history/history.ts";
import { completeNetworkOptions } from "../network/network-options.ts";
import { Network } from "../network/network.ts";
import { EVENT } from "../trace/event-kind.ts";
import { Agenda } from "./agenda.ts";
import { ENTRY } from "./entry.ts";
import { follow, takeReply, timeOut } from "./follow.ts";
import { Mail } from "./mail.ts";
import { NodeContext } from "./node-context.ts";
import { Node } from "./node.ts";
import { Recording } from "./recording.ts";
import type { System, View } from "./system.ts";
import { turnAmong } from "./turn.ts";

/** The name of a timer in a trace where a generator slept, or waited in vain for an answer. */
const WAITED = "waited long enough";

/** A cluster while it runs: its nodes, its network and what is going to happen. */
export class Cluster implements View {
  readonly nodes: readonly Node[];
  readonly servers: readonly string[];
  readonly turn: Turn;
  readonly network: Network;
  readonly history: History;
  readonly recording: Recording;
  /** The node whose handler runs just now. */
  running: Node | null = null;
  /** Entries taken from the agenda so far. */
  steps = 0;
  private readonly agenda = new Agenda();
  private readonly mail: Mail;
  private readonly byName = new Map<string, Node>();
  private numbers = 0;
  private handledSentUs = 0;

  constructor(system: System, seed: number, isTraced: boolean) {
    this.nodes = system.nodes.map((spec, index) => {
      const purpose = spec.role === "client" ? "workload" : "node";
      return new Node(index, spec, randomStreamFor(seed, purpose, index), system.syncUs ?? 0);
    });
    for (const node of this.nodes) {
      if (this.byName.has(node.name)) throw new RangeError(`Two nodes have the name ${node.name}`);
      this.byName.set(node.name, node);
    }
    this.turn = turnAmong([...this.byName.keys()]);
    this.servers = this.nodes.filter(({ isServer }) => isServer).map(({ name }) => name);
    this.recording = new Recording(
      this.nodes.map(({ name }) => name),
      isTraced,
    );
    const { latency, ...rest } = completeNetworkOptions(system.network ?? {});
    const places = this.nodes.map(({ name, spec: { zone = "", region = "" } }) => ({ name, zone, region }));
    this.network = new Network({
      size: this.nodes.length,
      random: randomStreamFor(seed, "network"),
      latency: (from, to) => latency(places[from]!, places[to]!),
      ...rest,
    });
    this.mail = new Mail(this.agenda, this.network, this.recording);
    this.history = new History({
      nowUs: () => this.nowUs,
      handledSentUs: () => this.handledSentUs,
      note: (event, client, operation) => this.noteOperation(event, client, operation),
    });
    for (const node of this.nodes) this.start(node);
  }

  get nowUs(): number {
    return this.agenda.nowUs;
  }

  /** Lets everything happen up to and including a time; false where that takes more than `stepsMax` steps. */
  run(untilUs: number, stepsMax: number): boolean {
    for (;;) {
      const slot = this.agenda.take(untilUs);
      if (slot < 0) return true;
      if (++this.steps > stepsMax) return false;
      this.take(slot);
      if (this.recording.wantsSnapshot) this.recording.snapshot(this.nowUs, this.nodes);
    }
  }

  /** Nothing happens any more. */
  end(): void {
    for (const { context } of this.nodes) NodeContext.end(context);
  }

  node(name: string): Node {
    const node = this.byName.get(name);
    if (node === undefined) {
      throw new RangeError(
        `There is no node ${JSON.stringify(name)}: there are ${[...this.byName.keys()].join(", ")}`,
      );
    }
    return node;
  }

  isUp(name: string): boolean {
    return this.node(name).isUp;
  }

  instance(name: string): Node["handlers"] {
    return this.node(name).handlers;
  }

  disk(name: string): Readonly<Record<string, unknown>> {
    return this.node(name).storage.contents();
  }

  /** Does something from outside of the nodes at a time. */
  at(atUs: number, action: () => void): void {
    this.agenda.add(atUs, ENTRY.action, -1, -1, 0, 0, -1, action);
  }

  send(node: Node, to: string, message: Message): void {
    this.mail.post(node, this.byName.get(to) ?? this.node(to), message, this.delayOf(node));
  }

  setTimer(node: Node, name: string, afterUs: number): void {
    const number = ++this.numbers;
    node.timers.set(name, number);
    const atUs = this.nowUs + node.spentUs + node.clock.realDuration(afterUs);
    this.agenda.add(atUs, ENTRY.timer, node.index, -1, node.life, number, this.recording.current, name);
  }

  /** Wakes the generator that waits under a number, after so many microseconds of the node's clock. */
  setWake(node: Node, number: number, afterUs: number): void {
    const atUs = this.nowUs + node.spentUs + node.clock.realDuration(afterUs);
    this.agenda.add(atUs, ENTRY.wake, node.index, -1, node.life, number, this.recording.current, undefined);
  }

  nextNumber(): number {
    return ++this.numbers;
  }

  sync(node: Node): void {
    const writes = node.storage.beginSync();
    node.spentUs += node.syncUs;
    const delayUs = this.delayOf(node);
    const event = this.recording.add(this.nowUs, EVENT.sync, node.index, -1, writes, undefined);
    if (delayUs === 0) node.storage.finishSync(writes);
    else
      this.agenda.add(
        this.nowUs + delayUs,
        ENTRY.synced,
        node.index,
        -1,
        node.life,
        writes,
        event,
        undefined,
      );
  }

  log(node: Node, text: string): void {
    this.recording.hash.addText(text);
    this.recording.add(this.nowUs, EVENT.log, node.index, -1, -1, text);
  }

  /** Starts a node that is down; what keeps it down must be over. */
  start(node: Node): void {
    this.agenda.add(this.nowUs, ENTRY.start, node.index, -1, node.life, 0, this.recording.current, undefined);
  }

  /** Ends the life of a node: its fields, timers, waiting messages and unsynced writes are gone. */
  stop(node: Node): void {
    node.life++;
    node.timers.clear();
    node.waiting.clear();
    for (const slot of node.inbox) this.agenda.release(slot);
    node.inbox.length = 0;
    node.busyUntilUs = 0;
    node.stallUntilUs = 0;
    node.isWaking = false;
    if (!node.isUp) return;
    node.handlers = undefined;
    NodeContext.end(node.context);
    node.context = undefined;
    node.storage.crash();
    this.recording.add(this.nowUs, EVENT.crash, node.index, -1, -1, undefined);
  }

  /** Goes on with what waited while a node stood still or was busy. */
  drain(node: Node): void {
    while (node.inbox.length > 0 && node.pausedBy === 0 && node.busyUntilUs <= this.nowUs) {
      this.handle(node, node.inbox.shift() as number);
    }
    if (node.inbox.length > 0 && node.pausedBy === 0) this.drainLater(node);
  }

  private take(slot: number): void {
    const { agenda } = this;
    const kind = agenda.kinds[slot] as number;
    if (kind === ENTRY.action) {
      const action = agenda.payloads[slot] as () => void;
      agenda.release(slot);
      action();
      return;
    }
    const node = this.nodes[agenda.nodes[slot] as number] as Node;
    const isGone = agenda.lives[slot] !== node.life || (node.handlers === undefined && kind !== ENTRY.start);
    if (isGone) this.miss(node, slot, kind);
    else if (kind <= ENTRY.wake) {
      if (!node.isHeld(agenda.nowUs)) this.handle(node, slot);
      else {
        node.inbox.push(slot);
        if (node.pausedBy === 0) this.drainLater(node);
      }
    } else this.takeOwn(node, slot, kind);
  }

  /** Entries that concern the machine and not what runs on it. */
  private takeOwn(node: Node, slot: number, kind: number): void {
    const { agenda } = this;
    const number = agenda.numbers[slot] as number;
    const peer = agenda.peers[slot] as number;
    const cause = agenda.causes[slot] as number;
    const payload = agenda.payloads[slot];
    agenda.release(slot);
    if (kind === ENTRY.synced) node.storage.finishSync(number);
    else if (kind === ENTRY.departure)
      this.mail.transmit(node, this.nodes[peer] as Node, payload as Message, cause);
    else {
      node.isWaking = false;
      this.drain(node);
    }
  }

  /** What was meant for an earlier life, or for a node that is down, happens to nobody. */
  private miss(node: Node, slot: number, kind: number): void {
    const { agenda, recording } = this;
    if (kind === ENTRY.arrival) {
      recording.current = agenda.causes[slot] as number;
      recording.add(
        this.nowUs,
        EVENT.lose,
        node.index,
        agenda.peers[slot] as number,
        agenda.numbers[slot] as number,
        undefined,
      );
    }
    agenda.release(slot);
  }

  private drainLater(node: Node): void {
    if (node.isWaking) return;
    node.isWaking = true;
    const atUs = Math.max(node.busyUntilUs, this.nowUs);
    this.agenda.add(atUs, ENTRY.free, node.index, -1, node.life, 0, -1, undefined);
  }

  private handle(node: Node, slot: number): void {
    const { agenda, recording } = this;
    const kind = agenda.kinds[slot] as number;
    const peer = agenda.peers[slot] as number;
    const number = agenda.numbers[slot] as number;
    const payload = agenda.payloads[slot];
    recording.current = agenda.causes[slot] as number;
    this.handledSentUs = agenda.sentTimes[slot] as number;
    agenda.release(slot);
    this.running = node;
    node.spentUs = node.workUs;
    try {
      if (kind === ENTRY.arrival) this.receive(node, peer, number, payload as Message);
      else if (kind === ENTRY.timer) this.fire(node, number, payload as string);
      else if (kind === ENTRY.wake) this.wake(node, number);
      else this.begin(node);
    } finally {
      this.running = null;
      recording.current = -1;
    }
    if (node.spentUs > 0 || node.stallUntilUs > 0) this.occupy(node);
  }

  private receive(node: Node, peer: number, number: number, message: Message): void {
    const { handlers, context, onMessage } = node;
    this.recording.enter(this.nowUs, EVENT.receive, node.index, peer, number, message);
    const { reply } = message as { reply?: unknown };
    const from = (this.nodes[peer] as Node).name;
    if (typeof reply === "number" && takeReply(this, node, reply, from, message)) return;
    if (onMessage === undefined) return;
    const step = Reflect.apply(onMessage, handlers, [context as NodeContext, from, message]);
    if (step !== undefined) follow(this, node, step);
  }

  private fire(node: Node, number: number, name: string): void {
    if (node.timers.get(name) !== number) {
      node.spentUs = 0;
      return;
    }
    node.timers.delete(name);
    this.recording.enter(this.nowUs, EVENT.timer, node.index, -1, -1, name);
    const { handlers, context, onTimer } = node;
    if (onTimer === undefined) return;
    const step = Reflect.apply(onTimer, handlers, [context as NodeContext, name]);
    if (step !== undefined) follow(this, node, step);
  }

  private wake(node: Node, number: number): void {
    if (!node.waiting.has(number)) {
      node.spentUs = 0;
      return;
    }
    this.recording.enter(this.nowUs, EVENT.timer, node.index, -1, -1, WAITED);
    timeOut(this, node, number);
  }

  private begin(node: Node): void {
    if (node.isUp || node.downBy > 0) return;
    this.recording.enter(this.nowUs, EVENT.start, node.index, -1, -1, undefined);
    const { history, servers } = this;
    node.handlers = node.spec.create({ id: node.name, servers, history, load: () => node.load });
    node.context = new NodeContext(
      this,
      node,
      servers.filter((name) => name !== node.name),
    );
    node.onMessage = node.handlers.onMessage;
    node.onTimer = node.handlers.onTimer;
    const step = node.handlers.onStart?.(node.context);
    if (step !== undefined) follow(this, node, step);
  }

  /** How long what a handler does now takes to have an effect. */
  private delayOf(node: Node): number {
    return Math.max(node.spentUs, node.stallUntilUs - this.nowUs, 0);
  }

  private occupy(node: Node): void {
    node.busyUntilUs = this.nowUs + this.delayOf(node);
    node.spentUs = 0;
    node.stallUntilUs = 0;
    if (node.inbox.length > 0) this.drainLater(node);
  }

  private noteOperation(event: "invoke" | "return", client: string, operation: Operation): number {
    const { recording } = this;
    recording.hash.addValue(event === "invoke" ? operation.input : operation.output);
    const detail = recording.trace ? { ...operation } : undefined;
    return recording.add(this.nowUs, EVENT[event], this.node(client).index, -1, operation.number, detail);
  }
}
