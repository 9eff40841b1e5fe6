/** What tabs tell each other. */
export type TabMessage =
  { type: "changed"; table: "lessons" | "exercises"; id: string } | { type: "replaced" };

/** A line to the other tabs of the same site; silent where the browser has none. */
export interface TabChannel {
  tell(message: TabMessage): void;
  close(): void;
}

/** Opens the line called `name`. */
export function openTabChannel(name: string, onMessage: (message: TabMessage) => void): TabChannel {
  if (typeof BroadcastChannel === "undefined") return { tell: () => undefined, close: () => undefined };
  const channel: BroadcastChannel & { unref?: () => void } = new BroadcastChannel(name);
  // Where the site is built, in Node, an open channel must not keep the process alive.
  channel.unref?.();
  channel.onmessage = (event: MessageEvent<unknown>): void => {
    const message = event.data;
    if (typeof message === "object" && message !== null && "type" in message)
      onMessage(message as TabMessage);
  };
  return {
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
