import type { JSX } from "preact";
import { progress as words } from "../../strings/progress.en.ts";
import type { ProgressOutline } from "../outline.ts";
import { isClose, predictionsOf } from "../tally.ts";
import type { Progress } from "../types.ts";

const number = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 4 });

/** How close predictions came to the truth. */
export function Predictions({
  outline,
  progress,
}: {
  outline: ProgressOutline;
  progress: Progress;
}): JSX.Element {
  const made = predictionsOf(outline.modules, progress);
  return (
    <section>
      <h2>{words.predictions}</h2>
      {made.length === 0 ? (
        <p>{words.noPredictions}</p>
      ) : (
        <>
          <p>{words.calibration(made.filter(isClose).length, made.length)}</p>
          <table>
            <thead>
              <tr>
                <th>{words.lesson}</th>
                <th>{words.predicted}</th>
                <th>{words.actual}</th>
              </tr>
            </thead>
            <tbody>
              {made.map((prediction) => (
                <tr key={`${prediction.lesson} ${prediction.id}`}>
                  <td>{prediction.lesson}</td>
                  <td>{number.format(prediction.predicted)}</td>
                  <td>{number.format(prediction.actual)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
