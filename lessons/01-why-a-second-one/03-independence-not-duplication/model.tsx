import { downtimePerYear, failedComponents, sharedFailures } from "@standby/reliability";
import {
  duration,
  fixed,
  linksOf,
  ModelButton,
  ModelControls,
  ModelPanel,
  percent,
  Stat,
  Stats,
  SystemDiagram,
  Toggle,
  useFailed,
  type DiagramPart,
  type PartState,
} from "@standby/site/widgets";
import { useState } from "preact/hooks";
import { namesOf, pairAvailability, pairSystem, THINGS, type Thing } from "./pair.ts";

function partsOf(shared: ReadonlySet<Thing>): DiagramPart[] {
  const things = THINGS.flatMap(({ id }, index) =>
    namesOf(id, shared).map((name, place, all) => ({
      id: name,
      label: all.length === 1 ? `${id}, for both` : name,
      column: 3,
      row: 2 * index + place + (all.length === 1 ? 1.5 : 1),
    })),
  );
  return [
    { id: "Customers", label: "Customers", column: 1, row: 3.5, fixed: true },
    { id: "Server A", label: "Server A", column: 2, row: 2 },
    { id: "Server B", label: "Server B", column: 2, row: 5 },
    ...things,
  ];
}

/** Two servers and what they need, shared or not, to kill. */
export default function SharedThings() {
  const { failed, toggle, reset } = useFailed();
  const [shared, setShared] = useState<ReadonlySet<Thing>>(new Set<Thing>(["Power", "Release", "Login"]));
  const system = pairSystem(shared);
  const killed = system.components.map(({ name }) => name).filter((name) => failed.has(name));
  const down = failedComponents({ system, failed: killed });
  const served = !down.includes("Customers");
  const common = sharedFailures({ system, between: ["Server A", "Server B"] });
  const availability = pairAvailability(shared);

  const states: Record<string, PartState> = { Customers: served ? "healthy" : "failed" };
  const words: Record<string, string> = { Customers: served ? "served" : "not served" };
  for (const { name } of system.components.slice(1)) {
    states[name] = failed.has(name) ? "failed" : down.includes(name) ? "degraded" : "healthy";
    if (states[name] === "degraded") words[name] = "no use";
  }
  const share = (thing: Thing, on: boolean): void => {
    const after = new Set(shared);
    if (on) after.add(thing);
    else after.delete(thing);
    reset();
    setShared(after);
  };
  return (
    <ModelPanel
      title="Two servers, and what they stand on"
      hint="Kill one thing on the right and watch both servers. Then give each server its own, and try again."
      summary={sentence(served, killed, common)}
    >
      <SystemDiagram
        label="Customers on the left, two servers, and on the right what the servers need"
        columns={3}
        rows={6}
        parts={partsOf(shared)}
        links={linksOf(system)}
        states={states}
        words={words}
        onToggle={toggle}
      />
      <ModelControls>
        {THINGS.map(({ id, shared: name }) => (
          <Toggle key={id} on={shared.has(id)} onChange={(on) => share(id, on)}>
            one {name.toLowerCase()} for both
          </Toggle>
        ))}
        <ModelButton disabled={killed.length === 0} onClick={reset}>
          Repair all
        </ModelButton>
      </ModelControls>
      <Stats>
        <Stat
          name="Takes both down"
          value={fixed(common.length)}
          note={common.join(", ") || "nothing drawn"}
        />
        <Stat
          name="Nobody served"
          value={percent(1 - availability)}
          note="if a server works 99 % of the time by itself, a thing 99.9 %"
        />
        <Stat name="In a year" value={duration(downtimePerYear({ availability }))} />
      </Stats>
    </ModelPanel>
  );
}

function sentence(served: boolean, killed: readonly string[], common: readonly string[]): string {
  if (killed.length === 0) return "Everything works and the customers are served.";
  const who = killed.join(" and ");
  if (served) return `${who} failed, and the customers are served: one server does not need what failed.`;
  const culprit = killed.find((name) => common.includes(name));
  if (culprit === undefined) return `${who} failed. It took more than one failure to stop the service.`;
  const name = THINGS.find(({ id }) => id === culprit)?.shared ?? culprit;
  return `${name} failed, and took both servers with it. There were two servers and one ${name.toLowerCase()}.`;
}
