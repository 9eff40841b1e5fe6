import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { sideOf } from "./side-of.ts";
import type { Side } from "./edit-diagram.ts";

interface Over {
  readonly id: string;
  readonly side: Side;
}

/** What is dragged over, and what a unit needs to be dragged and dropped on. */
export interface Drag {
  readonly over: Over | null;
  readonly handlersOf: (id: string) => JSX.HTMLAttributes<HTMLButtonElement>;
}

/** Lets units be dragged onto each other with a mouse; everything that this does, the buttons below do too. */
export function useDrag(onMove: (id: string, at: Over) => void): Drag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const end = (): void => {
    setDragged(null);
    setOver(null);
  };
  return {
    over: dragged === null ? null : over,
    handlersOf: (id) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer?.setData("text/plain", id);
        setDragged(id);
      },
      onDragEnd: end,
      onDragOver: (event) => {
        if (dragged === null || dragged === id) return;
        event.preventDefault();
        const side = sideOf(event.currentTarget.getBoundingClientRect(), event.clientX);
        if (over?.id !== id || over.side !== side) setOver({ id, side });
      },
      onDragLeave: () => setOver((now) => (now?.id === id ? null : now)),
      onDrop: (event) => {
        event.preventDefault();
        if (dragged !== null && over !== null) onMove(dragged, over);
        end();
      },
    }),
  };
}
