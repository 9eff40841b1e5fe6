import { downtimePerYear } from "@standby/reliability";
import { duration, fixed, ModelPanel, percent, Slider, Stat, Stats, Strip } from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { downShare, levers } from "./times.ts";

const HOURS_PER_YEAR = 8760;

/** The three mean times of a service, what its downtime is made of, and what half of each would save. */
export default function ThreeTimes() {
  const [mtbfDays, setMtbfDays] = useState(30);
  const [mttdMin, setMttdMin] = useState(60);
  const [mttrMin, setMttrMin] = useState(180);
  const times = { mtbfHours: mtbfDays * 24, mttdHours: mttdMin / 60, mttrHours: mttrMin / 60 };
  const unavailability = downShare(times);
  const failures = HOURS_PER_YEAR / (times.mtbfHours + times.mttdHours + times.mttrHours);
  const choices = levers(times);
  const smaller = choices[0]!.savedHours >= choices[1]!.savedHours ? choices[0]! : choices[1]!;
  return (
    <ModelPanel
      title="Three times and a year"
      hint="Set the times of a service, and see which of them is worth halving."
      summary={`It fails ${fixed(failures, 1)} times a year and is down for ${duration(downtimePerYear({ unavailability }))}. Of the two ways to come back sooner, "${smaller.name.toLowerCase()}" saves more.`}
    >
      <Slider
        label="Works between failures (MTBF)"
        value={mtbfDays}
        min={1}
        max={365}
        step={1}
        format={(value) => `${fixed(value)} ${value === 1 ? "day" : "days"}`}
        onChange={setMtbfDays}
      />
      <Slider
        label="Until somebody notices (MTTD)"
        value={mttdMin}
        min={1}
        max={480}
        step={1}
        format={(value) => duration(value * 60)}
        onChange={setMttdMin}
      />
      <Slider
        label="Until it is repaired (MTTR)"
        value={mttrMin}
        min={1}
        max={480}
        step={1}
        format={(value) => duration(value * 60)}
        onChange={setMttrMin}
      />
      <Strip
        segments={[
          {
            name: "down and nobody knows, in a year",
            amount: mttdMin,
            text: duration(failures * mttdMin * 60),
          },
          { name: "in repair", amount: mttrMin, text: duration(failures * mttrMin * 60) },
        ]}
      />
      <Stats>
        <Stat name="Available" value={percent(1 - unavailability)} />
        {choices.map(({ name, savedHours }) => (
          <Stat key={name} name={name} value={`−${duration(savedHours * 3600)}`} note="in a year" />
        ))}
      </Stats>
    </ModelPanel>
  );
}
