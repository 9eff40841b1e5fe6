import { fixed, ModelControls, ModelPanel, percent, Slider } from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { DESIGNS, outcomeOf, type Outcome } from "./answers.ts";
import "./model.css";

const REQUESTS = 10_000;
const COLUMNS = [
  { of: "right", title: "Right" },
  { of: "none", title: "No answer" },
  { of: "wrong", title: "Wrong" },
] as const;

/** Four designs, and what their users get: right answers, none, or wrong ones. */
export default function UpOrRight() {
  const [silent, setSilent] = useState(0.02);
  const [wrong, setWrong] = useState(0.01);
  const [bug, setBug] = useState(0);
  const rows = DESIGNS.map(({ design, name }) => ({ name, got: outcomeOf(design, { silent, wrong }, bug) }));
  const silentest = best(rows, "none");
  const rightest = best(rows, "wrong");
  return (
    <ModelPanel
      title="Up, right, or silent"
      hint="Set how a single computer fails, and see what the users of each design get."
      summary={
        bug > 0
          ? `A bug that all copies share is in every row: at least ${count(bug)} of ${fixed(REQUESTS)} answers are wrong, whatever you build.`
          : `Fewest without an answer: ${silentest.toLowerCase()}. Fewest wrong: ${rightest.toLowerCase()}.`
      }
    >
      <ModelControls>
        <Slider
          label="A computer is silent"
          value={silent}
          min={0}
          max={0.1}
          step={0.005}
          format={share}
          onChange={setSilent}
        />
        <Slider
          label="A computer is wrong"
          value={wrong}
          min={0}
          max={0.1}
          step={0.005}
          format={share}
          onChange={setWrong}
        />
        <Slider
          label="A bug they share"
          value={bug}
          min={0}
          max={0.02}
          step={0.001}
          format={share}
          onChange={setBug}
        />
      </ModelControls>
      <table class="answers-table">
        <thead>
          <tr>
            <th scope="col">Of {fixed(REQUESTS)} requests</th>
            {COLUMNS.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, got }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {COLUMNS.map(({ of }) => {
                const isBest = name === (of === "none" ? silentest : of === "wrong" ? rightest : "");
                return (
                  <td key={of} class={isBest ? "answers-best" : ""}>
                    {count(got[of])}
                    {isBest ? <span>fewest</span> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ModelPanel>
  );
}

const share = (value: number): string => percent(value, 1);
const count = (fraction: number): string => fixed(fraction * REQUESTS, fraction * REQUESTS < 10 ? 1 : 0);

/** The design with the least of something; of equals, the first and simplest. */
function best(
  rows: readonly { readonly name: string; readonly got: Outcome }[],
  of: "none" | "wrong",
): string {
  return rows.reduce((least, row) => (row.got[of] < least.got[of] - 1e-12 ? row : least)).name;
}
