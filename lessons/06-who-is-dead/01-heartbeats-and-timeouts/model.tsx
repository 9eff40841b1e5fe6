import { duration, fixed, ModelPanel, significant, Slider, Stat, Stats, Strip } from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { outcomeOf } from "./settings.ts";

const SERVERS = 100;

/** Sliders for beats and patience; what a crash and what a healthy hundred servers then cost. */
export default function HeartbeatSettings() {
  const [periodSec, setPeriod] = useState(1);
  const [delaySecMax, setDelay] = useState(0.2);
  const [loss, setLoss] = useState(0.01);
  const [forgiven, setForgiven] = useState(2);
  const { timeoutSec, detection, alarmsPerDay } = outcomeOf({ periodSec, delaySecMax, loss, forgiven });
  const alarms = alarmsPerDay * SERVERS;
  return (
    <ModelPanel
      title="A detector for a hundred servers"
      hint="Forgive one beat more or less, and see which of the two numbers moves further."
      summary={`A crash is noticed after at most ${fixed(detection.worstSec, 2)} seconds. ${told(alarms)}`}
    >
      <Slider
        label="A beat every"
        value={periodSec}
        min={0.1}
        max={10}
        step={0.1}
        format={(value) => `${fixed(value, 1)} s`}
        onChange={setPeriod}
      />
      <Slider
        label="A beat takes at most"
        value={delaySecMax}
        min={0}
        max={2}
        step={0.05}
        format={(value) => `${fixed(value, 2)} s`}
        onChange={setDelay}
      />
      <Slider
        label="Beats that are lost"
        value={loss}
        min={0}
        max={0.2}
        step={0.005}
        format={(value) => `${fixed(value * 100, 1)} %`}
        onChange={setLoss}
      />
      <Slider
        label="Lost beats in a row that are forgiven"
        value={forgiven}
        min={0}
        max={8}
        step={1}
        format={(value) => fixed(value)}
        onChange={setForgiven}
      />
      <Strip
        segments={[
          { name: "before the first missing beat", amount: periodSec, text: `${fixed(periodSec, 2)} s` },
          { name: "patience", amount: forgiven * periodSec, text: `${fixed(forgiven * periodSec, 2)} s` },
          { name: "delay", amount: delaySecMax, text: `${fixed(delaySecMax, 2)} s` },
        ]}
      />
      <Stats>
        <Stat name="Timeout" value={`${fixed(timeoutSec, 2)} s`} />
        <Stat
          name="A crash is noticed after"
          value={`${fixed(detection.bestSec, 2)} to ${fixed(detection.worstSec, 2)}\u00a0s`}
        />
        <Stat name="False alarms a day" value={alarms === 0 ? "none" : significant(alarms)} />
      </Stats>
    </ModelPanel>
  );
}

function told(alarms: number): string {
  if (alarms === 0) return "There are no false alarms.";
  if (alarms >= 1) return `There are ${significant(alarms)} false alarms a day.`;
  return `There is a false alarm every ${duration(86_400 / alarms)}.`;
}
