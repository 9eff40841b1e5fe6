import { useEffect, useState } from "preact/hooks";
import type { RefObject } from "preact";

/** After a longer gap, such as a sleeping laptop, the cluster goes on from where it was. */
const STEP_MS_MAX = 100;
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
 * Calls `pass` with the milliseconds that went by, frame by frame, or in long steps where motion is not
 * wanted.
 */
export function useTime(running: boolean, calm: boolean, pass: (ms: number) => void): void {
  useEffect(() => {
    if (!running) return undefined;
    if (calm) {
      const timer = setInterval(() => pass(CALM_STEP_MS), CALM_STEP_MS);
      return () => clearInterval(timer);
    }
    let last: number | null = null;
    let frame = requestAnimationFrame(function tick(now) {
      if (last !== null) pass(Math.min(now - last, STEP_MS_MAX));
      last = now;
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [running, calm, pass]);
}
