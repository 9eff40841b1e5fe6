import type {
  Arrived,
  Context,
  Disk,
  Message,
  Process,
  Reply,
  Sendable,
  Wait,
} from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { Cluster } from "./cluster.ts";
import type { Node } from "./node.ts";
import { TURN, type Turn } from "./turn.ts";

/**
 * The `ctx` of one life of a node. Whatever a handler must not reach is private to the language, and not only to the
 * compiler: else an answer in another realm could edit its own history.
 */
export class NodeContext implements Context {
  readonly id: string;
  readonly peers: readonly string[];
  readonly disk: Disk;
  readonly #cluster: Cluster;
  readonly #node: Node;
  readonly #life: number;

  constructor(cluster: Cluster, node: Node, peers: readonly string[]) {
    this.#cluster = cluster;
    this.#node = node;
    this.#life = node.life;
    this.id = node.name;
    this.peers = peers;
    this.disk = new NodeDisk(this, cluster, node);
    Object.freeze(this);
  }

  get [TURN](): Turn {
    return this.#cluster.turn;
  }

  clock(): number {
    this.checkTurn();
    return this.#node.clock.at(this.#cluster.nowUs + this.#node.spentUs);
  }

  send(to: string, msg: Sendable): void {
    this.checkTurn();
    this.#cluster.send(this.#node, to, msg);
  }

  setTimer(name: string, afterUs: number): void {
    this.checkTurn();
    checkWhole("afterUs", afterUs);
    this.#cluster.setTimer(this.#node, name, afterUs);
  }

  cancelTimer(name: string): void {
    this.checkTurn();
    this.#node.timers.delete(name);
  }

  random(): number {
    this.checkTurn();
    return this.#node.random.fraction();
  }

  log(text: string): void {
    this.checkTurn();
    this.#cluster.log(this.#node, text);
  }

  *call<Answer extends Message>(
    to: string,
    message: Sendable,
    { timeoutUs }: { readonly timeoutUs: number },
  ): Generator<Wait, Answer | undefined, Arrived> {
    checkWhole("timeoutUs", timeoutUs);
    return (yield { kind: "call", to, message, timeoutUs }) as Answer | undefined;
  }

  *gather<Answer extends Message>(
    to: readonly string[],
    message: Sendable,
    { enough, timeoutUs }: { readonly enough: number; readonly timeoutUs: number },
  ): Generator<Wait, readonly Reply<Answer>[], Arrived> {
    checkWhole("enough", enough, 1);
    checkWhole("timeoutUs", timeoutUs);
    return (yield { kind: "gather", to, message, enough, timeoutUs }) as readonly Reply<Answer>[];
  }

  *sleep(us: number): Process {
    checkWhole("us", us);
    yield { kind: "sleep", us };
  }

  /** Refuses what comes from outside of a handler of this life of the node. */
  checkTurn(): void {
    if (this.#cluster.running === this.#node && this.#life === this.#node.life) return;
    throw new Error(
      `ctx of ${this.id} was used outside of its handlers. Keep nothing of it in promises, callbacks or shared variables: set a timer, or make the handler a generator and wait with yield* ctx.call(…) or yield* ctx.sleep(…).`,
    );
  }
}

class NodeDisk implements Disk {
  readonly #context: NodeContext;
  readonly #cluster: Cluster;
  readonly #node: Node;

  constructor(context: NodeContext, cluster: Cluster, node: Node) {
    this.#context = context;
    this.#cluster = cluster;
    this.#node = node;
    Object.freeze(this);
  }

  write(key: string, value: unknown): void {
    this.#context.checkTurn();
    this.#node.storage.write(key, value);
  }

  read<Value>(key: string): Value | undefined {
    this.#context.checkTurn();
    return this.#node.storage.read(key) as Value | undefined;
  }

  keys(prefix = ""): string[] {
    this.#context.checkTurn();
    return this.#node.storage.keys(prefix);
  }

  sync(): void {
    this.#context.checkTurn();
    this.#cluster.sync(this.#node);
  }
}

// What never changes is asked for once by handlers that live in another realm.
Object.freeze(NodeContext.prototype);
Object.freeze(NodeDisk.prototype);
