import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { href } from "../../href.ts";
import { calculatorText as text } from "../../strings/calculators/panel.en.ts";
import { ModelButton } from "../model/ModelButton.tsx";
import type { Calculator } from "./use-calculator.ts";

type Copied = "not-yet" | "yes" | "refused";

/** Among the calculators: copies the link and starts again. In a lesson: leads to the calculators. */
export function CalculatorLink(
  calculator: Pick<Calculator<object>, "id" | "link" | "inAddress" | "reset">,
): JSX.Element {
  const { id, link, inAddress, reset } = calculator;
  const [copied, setCopied] = useState<Copied>("not-yet");
  const address = href("calculators/") + link;
  if (!inAddress) {
    return (
      <p class="calculator-link">
        <a href={address}>{text.open}</a>
      </p>
    );
  }
  const copy = (): void => {
    const whole = new URL(address, location.href).href;
    const done = (outcome: Copied) => () => setCopied(outcome);
    if (typeof navigator.clipboard === "undefined") setCopied("refused");
    else navigator.clipboard.writeText(whole).then(done("yes"), done("refused"));
  };
  return (
    <div class="calculator-link" onMouseLeave={() => setCopied((now) => (now === "yes" ? "not-yet" : now))}>
      <ModelButton onClick={copy}>{text.copy}</ModelButton>
      <ModelButton onClick={reset}>{text.reset}</ModelButton>
      <span role="status">{copied === "yes" ? text.copied : ""}</span>
      {copied === "refused" ? (
        <label>
          {text.copyByHand}
          <input
            id={`${id}-link`}
            readOnly
            value={new URL(address, location.href).href}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      ) : null}
    </div>
  );
}
