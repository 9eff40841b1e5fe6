import { useState } from "preact/hooks";

/** The parts that are down, a way to kill or revive one, and a way to revive all. */
export interface FailedParts {
  readonly failed: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly reset: () => void;
}

/** Keeps which parts of a model are down. */
export function useFailed(initially: readonly string[] = []): FailedParts {
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set(initially));
  return {
    failed,
    toggle: (id) =>
      setFailed((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    reset: () => setFailed(new Set()),
  };
}
