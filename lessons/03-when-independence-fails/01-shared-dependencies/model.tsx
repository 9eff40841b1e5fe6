import { downtimePerYear } from "@standby/reliability";
import {
  Choice,
  duration,
  ModelControls,
  ModelPanel,
  percent,
  significant,
  Slider,
  Stat,
  Stats,
  Strip,
  Toggle,
} from "@standby/site/widgets";
import { useState } from "preact/hooks";
import {
  downOf,
  NEEDS,
  promisedUnavailability,
  trueUnavailability,
  type Need,
  type Regions,
} from "./regions.ts";

const COUNTS = ["1", "2", "3", "4"] as const;
const ALL = NEEDS.map(({ id }) => id);

/** Regions that share some of what they need: what the drawing promises, and what it is. */
export default function SharedNeeds() {
  const [count, setCount] = useState(2);
  const [unavailability, setUnavailability] = useState(0.005);
  const [shared, setShared] = useState<ReadonlySet<Need>>(new Set(ALL));
  const regions: Regions = { count, unavailability, needs: ALL };
  const promised = promisedUnavailability(regions);
  const real = trueUnavailability(regions, shared);
  const common = NEEDS.filter(({ id }) => shared.has(id));
  const ofRegions =
    real - trueUnavailability({ ...regions, count: 1, unavailability: 0, needs: [...shared] }, shared);
  const yearly = (share: number): string => duration(downtimePerYear({ unavailability: share }));
  const share = (need: Need, on: boolean): void => {
    const after = new Set(shared);
    if (on) after.add(need);
    else after.delete(need);
    setShared(after);
  };
  return (
    <ModelPanel
      title="Regions, and what they all need"
      hint="Add regions first. Then give each region its own of something, and see which change pays."
      summary={
        real / promised < 1.005
          ? `Nothing that matters is shared: the product is right, ${yearly(real)} a year.`
          : `Down for ${yearly(real)} a year, ${significant(real / promised)} times the ${yearly(promised)} that multiplying the regions promises.`
      }
    >
      <ModelControls>
        <Choice
          label="Regions"
          name="shared-dependencies-regions"
          value={COUNTS[count - 1] ?? "2"}
          options={COUNTS.map((value) => ({ value, text: value }))}
          onChange={(value) => setCount(Number(value))}
        />
        {NEEDS.map(({ id, name }) => (
          <Toggle key={id} on={shared.has(id)} onChange={(on) => share(id, on)}>
            one {name} for all ({percent(1 - downOf(id))})
          </Toggle>
        ))}
      </ModelControls>
      <Slider
        label="A region is down by itself"
        value={unavailability}
        min={0.001}
        max={0.05}
        step={0.001}
        format={(value) => percent(value, 1)}
        onChange={setUnavailability}
      />
      <Strip
        segments={[
          ...common.map(({ id, name }) => ({
            name: `${name}, shared`,
            amount: downtimePerYear({ unavailability: downOf(id) }),
            text: yearly(downOf(id)),
          })),
          {
            name: count === 1 ? "the region, and what is its own" : "no region left, with what is their own",
            amount: downtimePerYear({ unavailability: ofRegions }),
            text: yearly(ofRegions),
          },
        ]}
      />
      <Stats>
        <Stat name="Multiplying promises" value={yearly(promised)} note="down in a year" />
        <Stat name="Really down" value={yearly(real)} note={`up ${percent(1 - real)}`} />
      </Stats>
    </ModelPanel>
  );
}
