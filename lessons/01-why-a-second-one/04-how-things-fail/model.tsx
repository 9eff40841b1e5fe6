import { Choice, ModelPanel } from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { copies, FAILURES, outcome, TACTICS, type Answer } from "./failures.ts";
import "./model.css";

const MARKS: Record<Answer, string> = { right: "✓", wrong: "✗", late: "…", none: "–" };

/** Three copies of which one fails in a way of your choice, and four ways of asking them. */
export default function HowThingsFail() {
  const [failureId, setFailureId] = useState("crash");
  const [tacticId, setTacticId] = useState("one");
  const failure = FAILURES.find(({ id }) => id === failureId) ?? FAILURES[0]!;
  const seen = outcome(failure, tacticId);
  const right = seen.filter((answer) => answer === "right").length;
  return (
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
