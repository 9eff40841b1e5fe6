import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { clampPane, movePane } from "../state/pane-size.ts";
import type { PaneRange } from "../state/pane-size.ts";

interface Props {
  label: string;
  /** Whether the divider itself stands upright, between left and right. */
  upright: boolean;
  value: number;
  range: PaneRange;
  /** The id of the pane whose size it sets. */
  controls: string;
  onMove: (value: number) => void;
}

/** A divider that is moved by pointer or keyboard; a double click brings it back. */
export function Splitter({ label, upright, value, range, controls, onMove }: Props): JSX.Element {
  const self = useRef<HTMLDivElement>(null);

  const drag = (event: PointerEvent): void => {
    const divider = self.current;
    const area = divider?.parentElement?.getBoundingClientRect();
    if (!divider || !area || !divider.hasPointerCapture(event.pointerId)) return;
    const part = upright
      ? (event.clientX - area.left) / area.width
      : (event.clientY - area.top) / area.height;
    onMove(clampPane(part * 100, range));
  };
  const press = (event: PointerEvent): void => {
    self.current?.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const key = (event: KeyboardEvent): void => {
    const moved = movePane(value, event.key, upright, range);
    if (moved === null) return;
    event.preventDefault();
    onMove(moved);
  };

  return (
    <div
      ref={self}
      class={`ws-splitter ${upright ? "ws-splitter-upright" : "ws-splitter-level"}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={upright ? "vertical" : "horizontal"}
      aria-controls={controls}
      aria-valuenow={Math.round(value)}
      aria-valuemin={range.min}
      aria-valuemax={range.max}
      onPointerDown={press}
      onPointerMove={drag}
      onDblClick={() => onMove(range.initial)}
      onKeyDown={key}
    />
  );
}
