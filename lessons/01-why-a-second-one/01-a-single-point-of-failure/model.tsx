import { downtimePerYear, failedComponents, singlePointsOfFailure, type System } from "@standby/reliability";
import {
  Choice,
  duration,
  fixed,
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
import { openShare, shop, type Purchase } from "./shop.ts";

function partsOf(system: System, rows: number): DiagramPart[] {
  const tiers = ["Shop", "Balancer", "Web", "Database"].map((tier) =>
    system.components.filter((component) => component.name.startsWith(tier)),
  );
  return tiers.flatMap((tier, column) =>
    tier.map(({ name }, index) => ({
      id: name,
      label: name === "Shop" ? "Customers" : name,
      column: column + 1,
      row: index + (rows + 1) / 2 - (tier.length - 1) / 2,
      fixed: name === "Shop",
    })),
  );
}

function linksOf(system: System): [string, string][] {
  return system.components.flatMap(({ name, dependsOn = [] }) =>
    dependsOn.flatMap((need) =>
      (typeof need === "string" ? [need] : need.anyOf).map((other): [string, string] => [name, other]),
    ),
  );
}

/** A shop of a few machines to kill, and four purchases to try on it. */
export default function SinglePoints() {
  const { failed, toggle, reset } = useFailed();
  const [bought, setBought] = useState<Purchase>({ balancers: 1, webServers: 3, databases: 1 });
  const [failover, setFailover] = useState<"automatic" | "by-hand">("automatic");
  const [promoted, setPromoted] = useState(false);

  const drawn = shop(bought);
  const waiting = bought.databases === 2 && failover === "by-hand" && !promoted;
  const working = waiting ? shop(bought, ["Database 1"]) : drawn;
  const alone = singlePointsOfFailure(working);
  const killed = drawn.components.map(({ name }) => name).filter((name) => failed.has(name));
  const down = failedComponents({
    system: working,
    failed: killed.filter((name) => working.components.some((component) => component.name === name)),
  });
  const open = !down.includes("Shop");
  const share = openShare(bought);

  const states: Record<string, PartState> = {};
  const words: Record<string, string> = { Shop: open ? "served" : "not served" };
  for (const { name } of drawn.components) {
    states[name] = failed.has(name) ? "failed" : down.includes(name) ? "degraded" : "healthy";
    if (states[name] === "degraded" && name !== "Shop") words[name] = "cut off";
  }
  states["Shop"] = open ? "healthy" : "failed";
  if (waiting && !failed.has("Database 2")) {
    states["Database 2"] = "unknown";
    words["Database 2"] = "standing by";
  }
  const buy = (change: Partial<Purchase>): void => {
    reset();
    setPromoted(false);
    setBought({ ...bought, ...change });
  };

  return (
    <ModelPanel
      title="A shop of a few machines"
      hint="Press a machine to kill it; press it again to repair it. Then buy something and try again."
      summary={
        waiting && !open && !failed.has("Database 2") && killed.join() === "Database 1"
          ? "The shop is closed. Database 2 is healthy, and nobody has told it to take over."
          : sentence(open, killed, alone)
      }
    >
      <SystemDiagram
        label="The shop, from the customers on the left to the databases on the right"
        columns={4}
        rows={bought.webServers}
        parts={partsOf(drawn, bought.webServers)}
        links={linksOf(drawn)}
        states={states}
        words={words}
        onToggle={toggle}
      />
      <ModelControls>
        <Toggle on={bought.webServers === 4} onChange={(on) => buy({ webServers: on ? 4 : 3 })}>
          a fourth web server
        </Toggle>
        <Toggle on={bought.balancers === 2} onChange={(on) => buy({ balancers: on ? 2 : 1 })}>
          a second balancer
        </Toggle>
        <Toggle on={bought.databases === 2} onChange={(on) => buy({ databases: on ? 2 : 1 })}>
          a second database
        </Toggle>
        <ModelButton disabled={killed.length === 0} onClick={reset}>
          Repair all
        </ModelButton>
      </ModelControls>
      {bought.databases === 2 ? (
        <ModelControls>
          <Choice
            label="The second database takes over"
            name="single-points-failover"
            value={failover}
            options={[
              { value: "automatic", text: "by itself" },
              { value: "by-hand", text: "when somebody says so" },
            ]}
            onChange={(value) => {
              setPromoted(false);
              setFailover(value);
            }}
          />
          {waiting ? <ModelButton onClick={() => setPromoted(true)}>Promote Database 2</ModelButton> : null}
        </ModelControls>
      ) : null}
      <Stats>
        <Stat name="Single points" value={fixed(alone.length)} note={alone.join(", ") || "none drawn"} />
        <Stat
          name="Open"
          value={failover === "by-hand" && bought.databases === 2 ? "it depends" : percent(share)}
          note={
            failover === "by-hand" && bought.databases === 2
              ? "on how fast somebody wakes up"
              : "if each machine works 99 % of the time"
          }
        />
        {failover === "by-hand" && bought.databases === 2 ? null : (
          <Stat name="Closed in a year" value={duration(downtimePerYear({ availability: share }))} />
        )}
      </Stats>
    </ModelPanel>
  );
}

function sentence(open: boolean, killed: readonly string[], alone: readonly string[]): string {
  if (killed.length === 0) return "Everything works and the shop is open.";
  const who = killed.join(", ");
  if (open) return `The shop is open without ${who}.`;
  const culprit = killed.find((name) => alone.includes(name));
  return culprit === undefined
    ? `The shop is closed: ${who} are down, and together they were the last of their kind.`
    : `The shop is closed: there was no second ${culprit.replace(/ \d$/, "").toLowerCase()} to take over.`;
}
