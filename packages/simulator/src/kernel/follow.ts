import type { Arrived, Message, Process, Step, Wait } from "../handlers/handlers.ts";
import type { Cluster } from "./cluster.ts";
import type { Node } from "./node.ts";

/** Runs what a handler returned, where that is a generator, up to where it waits. @throws TypeError for a promise. */
export function follow(cluster: Cluster, node: Node, step: Step): void {
  if (isProcess(step)) advance(cluster, node, step, undefined);
  else if (typeof step === "object" && step !== null && "then" in step) {
    throw new TypeError(
      `A handler of ${node.name} returned a promise. Handlers run in virtual time: make it a generator, *onMessage(ctx, from, msg) { … }, and wait with yield* ctx.call(…) or yield* ctx.sleep(…) instead of await.`,
    );
  }
}

/** Hands a reply to the generator that waits for it under a number; false where none does. */
export function takeReply(cluster: Cluster, node: Node, number: number, from: string, msg: Message): boolean {
  const waiting = node.waiting.get(number);
  if (waiting === undefined) return false;
  const { gathered, enough, process } = waiting;
  if (gathered !== null && gathered.push({ from, msg }) < enough) return true;
  node.waiting.delete(number);
  advance(cluster, node, process, gathered ?? msg);
  return true;
}

/** Goes on with the generator whose time under a number is over. */
export function timeOut(cluster: Cluster, node: Node, number: number): void {
  const waiting = node.waiting.get(number);
  node.waiting.delete(number);
  if (waiting !== undefined) advance(cluster, node, waiting.process, waiting.gathered ?? undefined);
}

function advance(cluster: Cluster, node: Node, process: Process, arrived: Arrived): void {
  const { done, value } = process.next(arrived);
  if (done === true) return;
  if (!isWait(value)) {
    throw new TypeError(
      `A generator of ${node.name} yielded something that is not a wait: write yield* ctx.call(…) or yield* ctx.sleep(…)`,
    );
  }
  const number = cluster.nextNumber();
  if (value.kind === "gather") node.waiting.set(number, { process, gathered: [], enough: value.enough });
  else node.waiting.set(number, { process, gathered: null, enough: 1 });
  if (value.kind !== "sleep") {
    const message = { ...value.message, call: number };
    if (value.kind === "call") cluster.send(node, value.to, message);
    else for (const to of value.to) cluster.send(node, to, message);
  }
  cluster.setWake(node, number, value.kind === "sleep" ? value.us : value.timeoutUs);
}

function isProcess(step: unknown): step is Process {
  return typeof step === "object" && step !== null && typeof (step as { next?: unknown }).next === "function";
}

function isWait(value: unknown): value is Wait {
  return typeof value === "object" && value !== null && "kind" in value;
}
