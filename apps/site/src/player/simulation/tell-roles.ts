import { RaftNode, Store, type Context, type Handlers, type Step, type System } from "@standby/simulator";

/** Lets the stores and the members of a group with a leader note in the trace when their role or epoch changes. */
export function tellRoles(system: System): System {
  return {
    ...system,
    nodes: system.nodes.map((node) => ({ ...node, create: (setup) => watched(node.create(setup)) })),
  };
}

/** The line of the log that says what handlers are now; null for those whose role is not known. */
function roleLine(handlers: Handlers): string | null {
  if (handlers instanceof RaftNode) return `role ${handlers.role} epoch ${handlers.term}`;
  if (!(handlers instanceof Store)) return null;
  return handlers.epochAsPrimary > 0 ? `role primary epoch ${handlers.epochAsPrimary}` : "role replica";
}

/** The same instance, so that its class stays what it was, with handlers that look at it when they are done. */
function watched(handlers: Handlers): Handlers {
  const { onStart, onMessage, onTimer } = handlers;
  let said: string | null = null;
  const told = (ctx: Context, step: Step): Step => {
    const line = roleLine(handlers);
    if (line !== null && line !== said) ctx.log(line);
    said = line;
    return step;
  };
  handlers.onStart = (ctx) => told(ctx, onStart?.call(handlers, ctx));
  handlers.onMessage = (ctx, from, message) => told(ctx, onMessage?.call(handlers, ctx, from, message));
  handlers.onTimer = (ctx, name) => told(ctx, onTimer?.call(handlers, ctx, name));
  return handlers;
}
