import type { Message, Step, Wait } from "../handlers/handlers.ts";
import type { Cluster } from "./cluster.ts";
import type { Node, Process } from "./node.ts";

/** Runs what a handler returned, where that is a generator, up to where it waits. @throws TypeError for a promise. */
export function follow(cluster: Cluster, node: Node, step: Step): void {
  if (isProcess(step)) advance(cluster, node, step, undefined);
  else if (typeof step === "object" && step !== null && "then" in step) {
    throw new TypeError(
      `A handler of ${node.name} returned a promise. Handlers run in virtual time: make it a generator, *onMessage(ctx, from, msg) { … }, and wait with yield* ctx.call(…) or yield* ctx.sleep(…) instead of await.`,
    );
  }
}

/** Goes on with the generator that waits under a number; false where none does. */
export function resume(cluster: Cluster, node: Node, number: number, answer: Message | undefined): boolean {
  const process = node.waiting.get(number);
  if (process === undefined) return false;
  node.waiting.delete(number);
  advance(cluster, node, process, answer);
  return true;
}

function advance(cluster: Cluster, node: Node, process: Process, answer: Message | undefined): void {
  const { done, value } = process.next(answer);
  if (done === true) return;
  if (!isWait(value)) {
    throw new TypeError(
      `A generator of ${node.name} yielded something that is not a wait: write yield* ctx.call(…) or yield* ctx.sleep(…)`,
    );
  }
  const number = cluster.nextNumber();
  node.waiting.set(number, process);
  if (value.kind === "call") cluster.send(node, value.to, Object.assign({}, value.message, { call: number }));
  cluster.setWake(node, number, value.kind === "call" ? value.timeoutUs : value.us);
}

function isProcess(step: unknown): step is Process {
  return typeof step === "object" && step !== null && typeof (step as { next?: unknown }).next === "function";
}

function isWait(value: unknown): value is Wait {
  return typeof value === "object" && value !== null && "kind" in value;
}
