import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { duration } from "../format.ts";
import { nearestStep, niceTimes } from "./nice-steps.ts";
import { readDuration } from "./read-duration.ts";
import "./duration-slider.css";

interface DurationSliderProps {
  /** Unique on the page. */
  id: string;
  label: string;
  /** In seconds, as are the limits. */
  value: number;
  min: number;
  max: number;
  /** What must be typed, said where something else was. */
  rule: string;
  /** How the field to type in is called, after the label. */
  typed: string;
  onChange: (sec: number) => void;
}

/** A length of time to drag, to set with the arrow keys, or to type with its unit. */
export function DurationSlider(props: DurationSliderProps): JSX.Element {
  const { id, label, value, min, max, rule, onChange } = props;
  const [text, setText] = useState<string | null>(null);
  const read = text === null ? value : readDuration(text);
  const fits = (sec: number | null): sec is number => sec !== null && sec >= min && sec <= max;
  const steps = niceTimes(min, max);
  const type = (given: string): void => {
    setText(given);
    const sec = readDuration(given);
    if (fits(sec)) onChange(sec);
  };
  return (
    <div class="duration-slider">
      <label for={id}>{label}</label>
      <input
        class="duration-slider-typed"
        type="text"
        autocomplete="off"
        aria-label={`${label}, ${props.typed}`}
        value={text ?? duration(value)}
        aria-invalid={!fits(read)}
        aria-describedby={fits(read) ? undefined : `${id}-rule`}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => setText(null)}
      />
      <input
        id={id}
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={nearestStep(steps, value)}
        aria-valuetext={duration(value)}
        onInput={(event) => onChange(steps[Number(event.currentTarget.value)] ?? value)}
      />
      {fits(read) ? null : (
        <p id={`${id}-rule`} role="alert">
          {rule}
        </p>
      )}
    </div>
  );
}
