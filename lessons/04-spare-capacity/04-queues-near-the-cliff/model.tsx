import { queueAfterLosingServers, queueWaitPercentile } from "@standby/reliability";
import {
  duration,
  fixed,
  ModelControls,
  ModelPanel,
  percent,
  Slider,
  Stat,
  Stats,
} from "@standby/site/widgets";
import { useState } from "preact/hooks";
import Curve from "./curve.tsx";

const SERVICE_SEC = 0.1;
const MOST_SERVERS = 40;

/** Servers behind one line, before and after some of them are lost. */
export default function Cliff() {
  const [servers, setServers] = useState(10);
  const [arrivalsPerSec, setArrivals] = useState(80);
  const [lost, setLost] = useState(0);
  const queue = { arrivalsPerSec, serviceSec: SERVICE_SEC, servers };
  const found = queueAfterLosingServers({ ...queue, lost });
  const slowest = queueWaitPercentile({ ...queue, servers: servers - lost, percentile: 0.99 });
  const before = { servers, busy: found.utilisationBefore, after: false };
  const after = { servers: servers - lost, busy: found.utilisationAfter, after: true };
  return (
    <ModelPanel
      title="Servers behind one line"
      hint="A request takes 0.1 s of service. Lose a server, then change how much arrives."
      summary={sentence(found.utilisationAfter, found.meanWaitSecBefore, found.meanWaitSecAfter, lost)}
    >
      <ModelControls>
        <Slider
          label="Requests a second"
          value={arrivalsPerSec}
          min={1}
          max={300}
          step={1}
          format={fixed}
          onChange={setArrivals}
        />
        <Slider
          label="Servers"
          value={servers}
          min={1}
          max={MOST_SERVERS}
          step={1}
          format={fixed}
          onChange={(count) => {
            setServers(count);
            setLost(Math.min(lost, count - 1));
          }}
        />
        <Slider
          label="Of these, lost"
          value={lost}
          min={0}
          max={Math.min(5, servers - 1)}
          step={1}
          format={fixed}
          onChange={setLost}
        />
      </ModelControls>
      <Curve
        servers={lost > 0 ? [servers - lost, servers] : [servers]}
        dots={lost > 0 ? [before, after] : [before]}
      />
      <Stats>
        <Stat
          name="Mean wait, all work"
          value={waitText(found.meanWaitSecBefore)}
          note={`${percent(found.utilisationBefore, 0)} busy`}
        />
        <Stat
          name={`Mean wait, ${fixed(lost)} lost`}
          value={waitText(found.meanWaitSecAfter)}
          note={`${percent(found.utilisationAfter, 0)} busy`}
        />
        <Stat
          name="The slowest 1 % wait more than"
          value={waitText(slowest)}
          note={`with ${fixed(lost)} lost`}
        />
      </Stats>
    </ModelPanel>
  );
}

function waitText(seconds: number): string {
  return Number.isFinite(seconds) ? duration(seconds) : "no end";
}

function sentence(busyAfter: number, before: number, after: number, lost: number): string {
  if (busyAfter >= 1) {
    return Number.isFinite(before)
      ? "With those servers lost, more arrives than can be served: the line grows for as long as that lasts."
      : "More arrives than can be served, even with all servers: the line grows for as long as that lasts.";
  }
  if (lost === 0) return `All servers work, and a request waits ${waitText(before)} on average.`;
  const factor = after / before;
  return `The loss makes the mean wait ${fixed(factor, factor < 10 ? 1 : 0)} times as long.`;
}
