import type { ComponentChildren, JSX } from "preact";
import { calculatorText as text } from "../../strings/calculators/panel.en.ts";
import { ModelPanel } from "../model/ModelPanel.tsx";
import { CalculatorLink } from "./CalculatorLink.tsx";
import type { Calculator } from "./use-calculator.ts";
import "./calculator-panel.css";

interface CalculatorPanelProps {
  calculator: Pick<Calculator<object>, "id" | "link" | "problem" | "inAddress" | "reset">;
  title: string;
  hint: string;
  summary: string;
  /** What must hold for the numbers to be true, each in a sentence. */
  assumptions: readonly string[];
  children: ComponentChildren;
}

/** The frame of a calculator: a model that says what it assumes and has a link that carries its state. */
export function CalculatorPanel(props: CalculatorPanelProps): JSX.Element {
  const { calculator, title, hint, summary, assumptions, children } = props;
  return (
    <ModelPanel
      title={title}
      hint={hint}
      summary={summary}
      end={
        <>
          <div class="calculator-assumptions">
            <p>{text.assumptions}</p>
            <ul>
              {assumptions.map((assumption) => (
                <li key={assumption}>{assumption}</li>
              ))}
            </ul>
          </div>
          <CalculatorLink {...calculator} />
        </>
      }
    >
      {calculator.problem === "" ? null : (
        <p class="calculator-problem" role="alert">
          {text.brokenLink(calculator.problem)}
        </p>
      )}
      {children}
    </ModelPanel>
  );
}
