import { downtimePerYear } from "@standby/reliability";
import {
  Choice,
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
} from "@standby/site/widgets";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { openShare, shop, type Purchase } from "./shop.ts";
import { placeShop, viewShop, type Failover } from "./shop-view.ts";

/** A shop of a few machines to kill, and three purchases to try on it. */
export default function SinglePoints() {
  const { failed, toggle, reset } = useFailed();
  const [bought, setBought] = useState<Purchase>({ balancers: 1, webServers: 3, databases: 1 });
  const [failover, setFailover] = useState<Failover>("automatic");
  const [promoted, setPromoted] = useState(false);
  const view = viewShop(bought, { failed, failover, promoted });
  const drawn = shop(bought);
  const startAgain = (): void => {
    reset();
    setPromoted(false);
  };
  return (
    <ModelPanel
      title="A shop of a few machines"
      hint="Press a machine to kill it; press it again to repair it. Then buy something and try again."
      summary={view.sentence}
    >
      <SystemDiagram
        label="The shop, from the customers on the left to the databases on the right"
        columns={4}
        rows={bought.webServers}
        parts={placeShop(drawn, bought.webServers)}
        links={linksOf(drawn)}
        states={view.states}
        words={view.words}
        onToggle={toggle}
      />
      <Purchases
        bought={bought}
        onBuy={(after) => {
          startAgain();
          setBought(after);
        }}
      >
        <ModelButton disabled={view.killed.length === 0} onClick={startAgain}>
          Repair all
        </ModelButton>
      </Purchases>
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
          {view.waiting ? (
            <ModelButton onClick={() => setPromoted(true)}>Promote Database 2</ModelButton>
          ) : null}
        </ModelControls>
      ) : null}
      <Figures
        alone={view.alone}
        share={openShare(bought)}
        byHand={bought.databases === 2 && failover === "by-hand"}
      />
    </ModelPanel>
  );
}

interface PurchasesProps {
  bought: Purchase;
  onBuy: (after: Purchase) => void;
  children: ComponentChildren;
}

function Purchases({ bought, onBuy, children }: PurchasesProps) {
  return (
    <ModelControls>
      <Toggle on={bought.webServers === 4} onChange={(on) => onBuy({ ...bought, webServers: on ? 4 : 3 })}>
        a fourth web server
      </Toggle>
      <Toggle on={bought.balancers === 2} onChange={(on) => onBuy({ ...bought, balancers: on ? 2 : 1 })}>
        a second balancer
      </Toggle>
      <Toggle on={bought.databases === 2} onChange={(on) => onBuy({ ...bought, databases: on ? 2 : 1 })}>
        a second database
      </Toggle>
      {children}
    </ModelControls>
  );
}

interface FiguresProps {
  alone: readonly string[];
  share: number;
  byHand: boolean;
}

function Figures({ alone, share, byHand }: FiguresProps) {
  return (
    <Stats>
      <Stat name="Single points" value={fixed(alone.length)} note={alone.join(", ") || "none drawn"} />
      {byHand ? (
        <Stat name="Open" value="it depends" note="on how fast somebody wakes up" />
      ) : (
        <>
          <Stat name="Open" value={percent(share)} note="if each machine works 99 % of the time" />
          <Stat name="Closed in a year" value={duration(downtimePerYear({ availability: share }))} />
        </>
      )}
    </Stats>
  );
}
