import { downtimePerYear, systemAvailability, systemUnavailability } from "@standby/reliability";
import {
  BlockTree,
  Choice,
  duration,
  fixed,
  ModelButton,
  ModelControls,
  ModelPanel,
  percent,
  Slider,
  Stat,
  Stats,
  toBlock,
  unitsOf,
  useFailed,
  worksWithout,
} from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { chain, chainAvailability, STAGE_NAMES, type Stages } from "./trees.ts";

const COUNTS = ["1", "2", "3"] as const;

/** A chain of three stages, each with one to three parts side by side, whose parts can be killed. */
export default function SeriesAndParallel() {
  const [stages, setStages] = useState<Stages>([1, 2, 1]);
  const [unavailability, setUnavailability] = useState(0.01);
  const { failed, toggle, reset } = useFailed();
  const drawn = chain(stages);
  const ids = unitsOf(drawn).map(({ id }) => id);
  const down = new Set(ids.filter((id) => failed.has(id)));
  const block = toBlock(drawn, () => 1 - unavailability);
  const availability = systemAvailability(block);
  const ratio = systemUnavailability(block) / unavailability;
  const works = worksWithout(drawn, down);
  return (
    <ModelPanel
      title="A chain of three stages"
      hint="Press a part to kill it. A way from left to right must stay open."
      summary={
        down.size === 0
          ? `All parts work. ${compare(ratio)}`
          : works
            ? `There is still a way through without ${ids.filter((id) => down.has(id)).join(", ")}.`
            : "There is no way through any more: a whole stage is down."
      }
    >
      <BlockTree
        label="Balancer, web server and database in a row; the parts of a stage side by side"
        block={drawn}
        failed={down}
        note={() => percent(1 - unavailability)}
        onToggle={toggle}
      />
      <ModelControls>
        {STAGE_NAMES.map((name, stage) => (
          <Choice
            key={name}
            label={name === "Web" ? "Web servers" : `${name}s`}
            name={`series-and-parallel-${stage}`}
            value={COUNTS[(stages[stage] ?? 1) - 1] ?? "1"}
            options={COUNTS.map((count) => ({ value: count, text: count }))}
            onChange={(count) => {
              reset();
              setStages(stages.map((before, index) => (index === stage ? Number(count) : before)));
            }}
          />
        ))}
        <ModelButton disabled={down.size === 0} onClick={reset}>
          Repair all
        </ModelButton>
      </ModelControls>
      <Slider
        label="Each part is down"
        value={unavailability}
        min={0.001}
        max={0.1}
        step={0.001}
        format={(value) => percent(value, 1)}
        onChange={setUnavailability}
      />
      <Stats>
        {STAGE_NAMES.map((name, stage) => (
          <Stat
            key={name}
            name={`${name} stage`}
            value={percent(chainAvailability([stages[stage] ?? 1], 1 - unavailability))}
          />
        ))}
        <Stat name="The whole" value={percent(availability)} />
        <Stat name="Down in a year" value={duration(downtimePerYear({ availability }))} />
      </Stats>
    </ModelPanel>
  );
}

function compare(ratio: number): string {
  if (Math.abs(ratio - 1) < 0.005) return "The whole is down for as many hours as one part.";
  return ratio > 1
    ? `The whole is down for ${fixed(ratio, 2)} times as many hours as one part.`
    : `The whole is down for ${fixed(1 / ratio, 1)} times fewer hours than one part.`;
}
