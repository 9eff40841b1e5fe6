import { useEffect, useState } from "preact/hooks";
import type { RefObject } from "preact";

/** How often the picture changes: half of the time between two requests. */
const STEP_MS = 125;
/** Where motion is not wanted, the picture changes in steps of this length. */
const CALM_STEP_MS = 500;

/** Whether the reader asked the system for less motion. False while the page is being built. */
export function useCalm(): boolean {
  const [calm, setCalm] = useState(false);
  useEffect(() => {
    const query = matchMedia("(prefers-reduced-motion: reduce)");
    const show = (): void => setCalm(query.matches);
    show();
    query.addEventListener("change", show);
    return () => query.removeEventListener("change", show);
  }, []);
  return calm;
}

/** Whether an element can be seen: on the screen, in a tab that is in front. */
export function useSeen(ref: RefObject<Element>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let onScreen = false;
    const show = (): void => setSeen(onScreen && document.visibilityState === "visible");
    const observer = new IntersectionObserver(([entry]) => {
      onScreen = entry?.isIntersecting ?? false;
      show();
    });
    observer.observe(element);
    document.addEventListener("visibilitychange", show);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", show);
    };
  }, [ref]);
  return seen;
}

/**
 * Calls `pass` with the milliseconds that went by, in steps that are short enough for every event of the cluster
 * to be seen; what moves between two of them is moved by the style sheet. Longer steps where motion is not wanted.
 */
export function useTime(running: boolean, calm: boolean, pass: (ms: number) => void): void {
  useEffect(() => {
    if (!running) return undefined;
    const stepMs = calm ? CALM_STEP_MS : STEP_MS;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      pass(Math.min(now - last, 2 * stepMs));
      last = now;
    }, stepMs);
    return () => clearInterval(timer);
  }, [running, calm, pass]);
}
