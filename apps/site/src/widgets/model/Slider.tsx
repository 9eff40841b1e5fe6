import type { JSX } from "preact";
import "./slider.css";

interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** How the value is shown and read aloud. */
  format: (value: number) => string;
  onChange: (value: number) => void;
}

/** A number to drag or to set with the arrow keys. */
export function Slider({ label, value, min, max, step, format, onChange }: SliderProps): JSX.Element {
  return (
    <label class="model-slider">
      <span class="model-slider-label">
        {label} <span class="model-slider-value">{format(value)}</span>
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={format(value)}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}
