import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Waking {
  /** Whether the script runs by now. */
  readonly alive: boolean;
  /** What stands in the place of the field until then. */
  readonly before: RefObject<HTMLElement>;
  readonly field: RefObject<HTMLInputElement>;
}

/**
 * A field that takes the place of something else as soon as the script runs.
 *
 * Who comes by the Tab key wakes it by reaching what stood there before, and goes on in the field.
 */
export function useWaking(): Waking {
  const [alive, setAlive] = useState(false);
  const before = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const wasReached = useRef(false);

  useEffect(() => {
    wasReached.current = before.current !== null && document.activeElement === before.current;
    setAlive(true);
  }, []);
  useEffect(() => {
    if (alive && wasReached.current) field.current?.focus();
  }, [alive]);
  return { alive, before, field };
}
