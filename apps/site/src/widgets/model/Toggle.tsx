import type { ComponentChildren, JSX } from "preact";
import "./toggle.css";

interface ToggleProps {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
}

/** Something that is there or not. */
export function Toggle({ on, onChange, children }: ToggleProps): JSX.Element {
  return (
    <label class="model-toggle">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
