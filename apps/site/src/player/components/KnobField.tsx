import type { JSX } from "preact";
import { fixed } from "../../widgets/format.ts";
import { Choice } from "../../widgets/model/Choice.tsx";
import { Slider } from "../../widgets/model/Slider.tsx";
import type { Knob } from "../scenario/lesson-scenario.ts";

interface KnobFieldProps {
  knob: Knob;
  /** Unique on the page. */
  name: string;
  value: number;
  onChange: (value: number) => void;
}

/** The field of one knob: a slider, or a few options. */
export function KnobField({ knob, name, value, onChange }: KnobFieldProps): JSX.Element {
  if ("options" in knob) {
    return (
      <Choice
        label={knob.label}
        name={name}
        value={String(value)}
        options={knob.options.map((option) => ({ value: String(option.value), text: option.text }))}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    );
  }
  const { label, min, max, step, unit } = knob;
  const decimals = (String(step).split(".")[1] ?? "").length;
  return (
    <Slider
      {...{ label, min, max, step, value, onChange }}
      format={(shown) => `${fixed(shown, decimals)}\u00a0${unit}`.trimEnd()}
    />
  );
}
