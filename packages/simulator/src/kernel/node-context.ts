import { TURN, type Turn } from "@standby/contract/turn";
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

/** What a context acts on, while its life of the node lasts. */
interface Own {
  readonly cluster: Cluster;
  readonly node: Node;
  readonly life: number;
}

/**
 * The `ctx` of one life of a node. Whatever a handler must not reach is private to the language, and not only to the
 * compiler: else an answer in another realm could edit its own history.
 */
export class NodeContext implements Context {
  readonly id: string;
  readonly peers: readonly string[];
  readonly disk: Disk;
  readonly #turn: Turn;
  #own: Own | undefined;

  constructor(cluster: Cluster, node: Node, peers: readonly string[]) {
    this.#own = { cluster, node, life: node.life };
    this.#turn = cluster.turn;
    this.id = node.name;
    this.peers = peers;
    this.disk = new NodeDisk(() => this.#inTurn());
    Object.freeze(this);
  }

  /** Ends a context with its life. Whoever keeps it, in this realm or another, keeps nothing of the run with it. */
  static end(context: NodeContext | undefined): void {
    if (context !== undefined) context.#own = undefined;
  }

  get [TURN](): Turn {
    return this.#turn;
  }

  clock(): number {
    const { cluster, node } = this.#inTurn();
    return node.clock.at(cluster.nowUs + node.spentUs);
  }

  send(to: string, msg: Sendable): void {
    const { cluster, node } = this.#inTurn();
    cluster.send(node, to, msg);
  }

  setTimer(name: string, afterUs: number): void {
    const { cluster, node } = this.#inTurn();
    checkWhole("afterUs", afterUs);
    cluster.setTimer(node, name, afterUs);
  }

  cancelTimer(name: string): void {
    this.#inTurn().node.timers.delete(name);
  }

  random(): number {
    return this.#inTurn().node.random.fraction();
  }

  log(text: string): void {
    const { cluster, node } = this.#inTurn();
    cluster.log(node, text);
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

  /** What it acts on; refuses what comes from outside of a handler of this life of the node. */
  #inTurn(): Own {
    const own = this.#own;
    if (own !== undefined && own.cluster.running === own.node && own.life === own.node.life) return own;
    throw new Error(
      `ctx of ${this.id} was used outside of its handlers. Keep nothing of it in promises, callbacks or shared variables: set a timer, or make the handler a generator and wait with yield* ctx.call(…) or yield* ctx.sleep(…).`,
    );
  }
}

class NodeDisk implements Disk {
  readonly #inTurn: () => Own;

  constructor(inTurn: () => Own) {
    this.#inTurn = inTurn;
    Object.freeze(this);
  }

  write(key: string, value: unknown): void {
    this.#inTurn().node.storage.write(key, value);
  }

  read<Value>(key: string): Value | undefined {
    return this.#inTurn().node.storage.read(key) as Value | undefined;
  }

  keys(prefix = ""): string[] {
    return this.#inTurn().node.storage.keys(prefix);
  }

  sync(): void {
    const { cluster, node } = this.#inTurn();
    cluster.sync(node);
  }
}

// What never changes is asked for once by handlers that live in another realm.
Object.freeze(NodeContext.prototype);
Object.freeze(NodeDisk.prototype);
