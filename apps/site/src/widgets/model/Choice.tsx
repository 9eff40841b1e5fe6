import type { JSX } from "preact";
import "./choice.css";

interface ChoiceProps<Value extends string> {
  label: string;
  /** Groups the options; unique on the page. */
  name: string;
  value: Value;
  options: readonly { readonly value: Value; readonly text: string }[];
  onChange: (value: Value) => void;
}

/** One of a few options. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { label, name, value, options, onChange } = props;
  return (
    <fieldset class="model-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
