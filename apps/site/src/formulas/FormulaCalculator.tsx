import type { Formula, Parameter } from "@standby/reliability/catalogue";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { VNode } from "preact";
import { formulas as text } from "../strings/formulas.en.ts";
import { exampleFields } from "./call-text.ts";
import { evaluate } from "./evaluate.ts";
import { unitText } from "./shown-result.ts";
import "./formula-calculator.css";

/** Fields for everything that a function takes, and what it returns for them, at every key press. */
export function FormulaCalculator({ formula }: { formula: Formula }): VNode {
  const [entered, setEntered] = useState(() => exampleFields(formula));
  const [asAvailability, setAsAvailability] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  // What was typed before the page woke up counts.
  useEffect(() => {
    const typed = form.current ? enteredIn(form.current) : {};
    setEntered((before) => ({ ...before, ...typed }));
  }, []);
  const evaluated = evaluate(formula, entered, asAvailability);
  const turn = (name: string, isUp: boolean): void => {
    const next = new Set(asAvailability);
    if (isUp) next.add(name);
    else next.delete(name);
    setAsAvailability(next);
  };
  return (
    <form class="formula-calculator" ref={form} method="dialog">
      <div class="fields">
        {formula.parameters.map((parameter) => (
          <Field
            key={parameter.name}
            parameter={parameter}
            value={entered[parameter.name] ?? ""}
            onInput={(value) => setEntered({ ...entered, [parameter.name]: value })}
            isUp={asAvailability.has(parameter.name)}
            onTurn={(isUp) => turn(parameter.name, isUp)}
          />
        ))}
      </div>
      <output class="results" aria-live="polite">
        {evaluated.ok ? (
          <>
            <dl>
              {evaluated.outcomes.map(({ sentence, value, unit }) => (
                <div key={sentence}>
                  <dt>{sentence}</dt>
                  <dd>
                    {value} {unit}
                  </dd>
                </div>
              ))}
            </dl>
            <code class="call">{evaluated.call}</code>
          </>
        ) : (
          <p class="refused">
            <strong>{text.refused}</strong> {evaluated.message}
          </p>
        )}
      </output>
    </form>
  );
}

function enteredIn(form: HTMLFormElement): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") typed[name] = value;
  return typed;
}

interface FieldProps {
  parameter: Parameter;
  value: string;
  onInput: (value: string) => void;
  /** Whether a level is entered as an availability. */
  isUp: boolean;
  onTurn: (isUp: boolean) => void;
}

function Field({ parameter, value, onInput, isUp, onTurn }: FieldProps): VNode {
  const id = useId();
  const { kind, name, sentence, optional } = parameter;
  const isLevel = kind === "level" || kind === "levels" || kind === "namedLevel";
  const unit = "unit" in parameter ? unitText(parameter.unit) : "";
  const about = `${id}-about`;
  const shared = { id, name, value, "aria-describedby": about } as const;
  const update = (event: { currentTarget: { value: string } }): void => onInput(event.currentTarget.value);
  return (
    <div class="field">
      <label for={id}>
        <code>{isUp && kind !== "namedLevel" ? name.replace(/^un/, "") : name || text.whole}</code>
        {unit !== "" && <span> ({unit})</span>}
        {optional && <span class="optional"> {text.optional}</span>}
      </label>
      {kind === "structure" ? (
        <textarea {...shared} rows={8} spellcheck={false} onInput={update} />
      ) : kind === "choice" ? (
        <select {...shared} onChange={update}>
          {parameter.choices.map((choice) => (
            // Chosen in the HTML, too: that is what a page that wakes up reads.
            <option key={choice} selected={choice === value}>
              {choice}
            </option>
          ))}
        </select>
      ) : kind === "yesOrNo" ? (
        <select {...shared} onChange={update}>
          <option value="true" selected={value === "true"}>
            {text.yes}
          </option>
          <option value="false" selected={value === "false"}>
            {text.no}
          </option>
        </select>
      ) : (
        <input {...shared} type="text" inputMode="decimal" autocomplete="off" onInput={update} />
      )}
      {isLevel && (
        <label class="turn">
          <input type="checkbox" checked={isUp} onChange={(event) => onTurn(event.currentTarget.checked)} />
          {text.asAvailability}
        </label>
      )}
      <p id={about}>{sentence}</p>
    </div>
  );
}
