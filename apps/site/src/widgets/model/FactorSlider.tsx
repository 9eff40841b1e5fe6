import type { JSX } from "preact";
import { nearestStep, niceSteps } from "./nice-steps.ts";
import { Slider } from "./Slider.tsx";

interface FactorSliderProps {
  label: string;
  value: number;
  /** Above 0. */
  min: number;
  max: number;
  format: (value: number) => string;
  onChange: (value: number) => void;
}

/** A number over several powers of ten, in round steps, to drag or to set with the arrow keys. */
export function FactorSlider(props: FactorSliderProps): JSX.Element {
  const { label, value, min, max, format, onChange } = props;
  const steps = niceSteps(min, max);
  return (
    <Slider
      label={label}
      value={nearestStep(steps, value)}
      min={0}
      max={steps.length - 1}
      step={1}
      format={() => format(value)}
      onChange={(index) => onChange(steps[index] ?? value)}
    />
  );
}
