import { kOfN } from "@standby/reliability";
import { Choice, fixed, ModelPanel, percent, Slider, Stat, Stats } from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { copies, FAILURES, outcome, TACTICS, type Answer } from "./failures.ts";
import "./model.css";

const MARKS: Record<Answer, string> = { right: "✓", wrong: "✗", late: "…", none: "–" };

/** Three copies of which one fails in a way of your choice, and four ways of asking them. */
export default function HowThingsFail() {
  const [failureId, setFailureId] = useState("crash");
  const [tacticId, setTacticId] = useState("one");
  const [error, setError] = useState(0.01);
  const failure = FAILURES.find(({ id }) => id === failureId) ?? FAILURES[0]!;
  const seen = outcome(failure, tacticId);
  const right = seen.filter((answer) => answer === "right").length;
  return (
    <div class="two-models">
      <ModelPanel
        title="Twelve requests and one failure"
        hint="Choose how copy A fails and how the client asks. Find a tactic that copes with everything, if there is one."
        summary={`${failure.name}: ${failure.is} The client gets ${right} right answers out of ${seen.length}${
          seen.includes("wrong") ? ", and believes some wrong ones" : ""
        }.`}
      >
        <Choice
          label="How copy A fails"
          name="how-things-fail-kind"
          value={failure.id}
          options={FAILURES.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={setFailureId}
        />
        <Choice
          label="What the client does"
          name="how-things-fail-tactic"
          value={tacticId}
          options={TACTICS.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={setTacticId}
        />
        <table class="requests">
          <tbody>
            {copies(failure).map((answers, index) => (
              <Row key={index} name={`Copy ${"ABC"[index] ?? ""}`} answers={answers} />
            ))}
            <Row name="Client gets" answers={seen} strong />
          </tbody>
        </table>
        <p class="requests-key">
          {(["right", "wrong", "late", "none"] as const).map((answer) => (
            <span key={answer}>
              <b class={`request request-${answer}`}>{MARKS[answer]}</b>{" "}
              {answer === "none" ? "nothing" : answer}
            </span>
          ))}
        </p>
      </ModelPanel>
      <ModelPanel
        title="Believing the majority"
        hint="Each copy answers wrongly for this share of requests, independently of the others."
        summary={
          error < 0.5
            ? "Two of three are right more often than one is."
            : error > 0.5
              ? "The majority is now wrong more often than one copy is: more voters make it worse."
              : "Three are exactly as good as one."
        }
      >
        <Slider
          label="Wrong answers of one copy"
          value={error}
          min={0.01}
          max={0.7}
          step={0.01}
          format={(value) => percent(value, 0)}
          onChange={setError}
        />
        <Stats>
          {[1, 3, 5].map((n) => (
            <Stat
              key={n}
              name={n === 1 ? "One copy is right" : `Most of ${fixed(n)} are right`}
              value={percent(kOfN({ k: (n + 1) / 2, n, availability: 1 - error }))}
            />
          ))}
        </Stats>
      </ModelPanel>
    </div>
  );
}

function Row({
  name,
  answers,
  strong = false,
}: {
  name: string;
  answers: readonly Answer[];
  strong?: boolean;
}) {
  return (
    <tr class={strong ? "requests-client" : ""}>
      <th scope="row">{name}</th>
      {answers.map((answer, index) => (
        <td key={index}>
          <span
            class={`request request-${answer}`}
            role="img"
            aria-label={answer === "none" ? "nothing" : answer}
          >
            {MARKS[answer]}
          </span>
        </td>
      ))}
    </tr>
  );
}
