const PATIENCE_MS = 2000;

/**
 * Calls `work` once, when the browser is idle after the first of some events: somebody is there, and a page
 * that nobody touches loads nothing more.
 *
 * @returns how to call it off
 */
export function whenIdle(events: readonly string[], work: () => void): () => void {
  const controller = new AbortController();
  const idle =
    globalThis.requestIdleCallback ?? ((call: () => void): unknown => setTimeout(call, PATIENCE_MS));
  const begin = (): void => {
    controller.abort();
    idle(work, { timeout: PATIENCE_MS });
  };
  const options = { signal: controller.signal, passive: true, capture: true };
  for (const event of events) addEventListener(event, begin, options);
  return () => controller.abort();
}
