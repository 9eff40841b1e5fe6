import type { ComponentChildren, JSX } from "preact";
import "./model-button.css";

interface ModelButtonProps {
  disabled?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button of a model. */
export function ModelButton({ disabled = false, onClick, children }: ModelButtonProps): JSX.Element {
  return (
    <button type="button" class="model-button" disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}
