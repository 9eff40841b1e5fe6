/** What a handler must not reach for, and what to use instead. */
export const FORBIDDEN: Readonly<Record<string, string>> = {
  Date: "Time is virtual: ask ctx.clock()",
  performance: "Time is virtual: ask ctx.clock()",
  Temporal: "Time is virtual: ask ctx.clock()",
  setTimeout: "Time is virtual: use ctx.setTimer(name, afterUs) and onTimer(ctx, name)",
  setInterval: "Time is virtual: use ctx.setTimer(name, afterUs) and set it again in onTimer(ctx, name)",
  setImmediate: "Time is virtual: use ctx.setTimer(name, 0) and onTimer(ctx, name)",
  queueMicrotask: "Time is virtual: use ctx.setTimer(name, 0) and onTimer(ctx, name)",
  requestAnimationFrame: "Time is virtual: use ctx.setTimer(name, afterUs) and onTimer(ctx, name)",
  requestIdleCallback: "Time is virtual: use ctx.setTimer(name, afterUs) and onTimer(ctx, name)",
  scheduler: "Time is virtual: use ctx.setTimer(name, afterUs) and onTimer(ctx, name)",
  MessageChannel: "The network is simulated: use ctx.send(to, msg)",
  crypto: "Chance comes from the seed: use ctx.random()",
  fetch: "The network is simulated: use ctx.send(to, msg)",
  XMLHttpRequest: "The network is simulated: use ctx.send(to, msg)",
  WebSocket: "The network is simulated: use ctx.send(to, msg)",
  EventSource: "The network is simulated: use ctx.send(to, msg)",
  Promise: "Handlers run in virtual time: make the handler a generator and wait with yield* ctx.call(…)",
  WeakRef: "When memory is cleared differs from run to run: keep what you need in a Map",
  FinalizationRegistry: "When memory is cleared differs from run to run: keep what you need in a Map",
};

/** The same for `Math.random`. */
export const FORBIDDEN_RANDOM = "Chance comes from the seed: use ctx.random()";
