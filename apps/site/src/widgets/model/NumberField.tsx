import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { readNumber } from "../../islands/read-number.ts";
import "./number-field.css";

interface NumberFieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  /** What stands behind the field, such as "%". */
  unit?: string;
  value: number;
  /** How the value is written while nobody types. */
  format: (value: number) => string;
  /** Whether a typed number can be meant. */
  accepts: (value: number) => boolean;
  /** What must be typed, said where something else was. */
  rule: string;
  onChange: (value: number) => void;
}

/** A number to type. What makes no sense is said and changes nothing. */
export function NumberField(props: NumberFieldProps): JSX.Element {
  const { id, label, unit, value, format, accepts, rule, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : readNumber(typed);
  const wrong = read === null || !accepts(read);
  const type = (text: string): void => {
    setTyped(text);
    const found = readNumber(text);
    if (found !== null && accepts(found)) onChange(found);
  };
  return (
    <div class="model-number">
      <label for={id}>{label}</label>
      <span>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed ?? format(value)}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-rule` : undefined}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
        {unit}
      </span>
      {wrong ? (
        <p id={`${id}-rule`} class="model-number-rule" role="alert">
          {rule}
        </p>
      ) : null}
    </div>
  );
}
