import { fixed, ModelControls, ModelPanel, Slider, Stat, Stats } from "@standby/site/widgets";
import { useState } from "preact/hooks";
import Curves from "./curves.tsx";
import { FORMS, patienceOf } from "./forms.ts";

const LONGEST_SEC = 4;

/** A silence, a rhythm and a threshold; φ of the silence in its three forms, and when each would suspect. */
export default function SilenceInNumbers() {
  const [silenceSec, setSilence] = useState(1.5);
  const [deviationSec, setDeviation] = useState(0.1);
  const [threshold, setThreshold] = useState(8);
  const rhythm = { meanSec: 1, deviationSec };
  const { normalSec, logisticSec, exponentialSec } = patienceOf(rhythm, threshold);
  const [normal, logistic, exponential] = FORMS.map(({ phi }) => phi({ ...rhythm, elapsedSec: silenceSec }));
  const suspects = silenceSec >= normalSec;
  return (
    <ModelPanel
      title="How surprising is this silence?"
      hint="A beat comes every second on average. Make the silence longer, then the rhythm less steady."
      summary={`In the normal form φ is ${fixed(normal ?? 0, 1)}, and the server is ${suspects ? "" : "not "}suspected.`}
    >
      <ModelControls>
        <Slider
          label="Silent for"
          value={silenceSec}
          min={0}
          max={LONGEST_SEC}
          step={0.05}
          format={(value) => `${fixed(value, 2)} s`}
          onChange={setSilence}
        />
        <Slider
          label="Deviation of the intervals"
          value={deviationSec}
          min={0.01}
          max={0.5}
          step={0.01}
          format={(value) => `${fixed(value, 2)} s`}
          onChange={setDeviation}
        />
        <Slider
          label="Suspected from φ"
          value={threshold}
          min={1}
          max={16}
          step={1}
          format={(value) => fixed(value)}
          onChange={setThreshold}
        />
      </ModelControls>
      <Curves rhythm={rhythm} threshold={threshold} silenceSec={silenceSec} untilSec={LONGEST_SEC} />
      <Stats>
        <Stat
          name="Normal, the thick line"
          value={`φ = ${fixed(normal ?? 0, 1)}`}
          note={`suspects after ${fixed(normalSec, 2)} s`}
        />
        <Stat
          name="Logistic, broken"
          value={`φ = ${fixed(logistic ?? 0, 1)}`}
          note={`suspects after ${fixed(logisticSec, 2)} s`}
        />
        <Stat
          name="Exponential, the thin line"
          value={`φ = ${fixed(exponential ?? 0, 1)}`}
          note={`suspects after ${fixed(exponentialSec, 2)} s`}
        />
      </Stats>
    </ModelPanel>
  );
}
