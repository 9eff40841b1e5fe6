import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { landing as text } from "../strings/en.ts";
import { runLink } from "../player/simulation/run-link.ts";
import { scheduleOf } from "./cluster/schedule-of.ts";
import { SEED, type NodeName, type Press, type Role, type Showing } from "./cluster/showing.ts";
import { ClusterScene } from "./ClusterScene.tsx";
import { OutcomeStrip } from "./OutcomeStrip.tsx";
import { useCluster, type LiveCluster } from "./use-cluster.ts";
import { useCalm, useSeen, useTime } from "./use-running.ts";

interface NodeButtonProps {
  name: NodeName;
  role: Role;
  disabled: boolean;
  /** What was pressed before is not shown yet. The button keeps the focus. */
  isWaiting: boolean;
  press: LiveCluster["press"];
}

function NodeButton({ name, role, disabled, isWaiting, press }: NodeButtonProps): VNode {
  const kind = role === "absent" ? "add-standby" : role === "dead" ? "repair" : "kill";
  return (
    <button
      type="button"
      class={`button ${kind}`}
      disabled={disabled}
      aria-disabled={isWaiting}
      onClick={() => press(kind, name)}
    >
      {kind === "add-standby" ? text.addStandby : text[kind](name)}
    </button>
  );
}

/** The same run in the simulator's playground. */
function linkTo(presses: readonly Press[]): string {
  return runLink({ scenario: "pair", seed: SEED, schedule: JSON.stringify(scheduleOf(presses)) });
}

interface ClusterToKillProps {
  /** A `Showing` as JSON: the run that the page comes with. */
  first: string;
  /** The address of the page about the simulator. */
  simulator: string;
}

/** A small cluster that can be killed, on the first page. */
export function ClusterToKill({ first, simulator }: ClusterToKillProps): VNode {
  const showing = useMemo(() => JSON.parse(first) as Showing, [first]);
  const { frame, presses, isWaiting, hasFailed, pass, press, restart, prepare } = useCluster(showing);
  const [paused, setPaused] = useState(false);
  const [alive, setAlive] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const calm = useCalm();
  const seen = useSeen(panel);

  useEffect(() => setAlive(true), []);
  useTime(seen && !paused && !isWaiting, calm, pass);

  const { standing, served, failed, outcomes } = frame;
  const { roles, told } = standing;
  const isFailing = roles.A !== "serving" && roles.B !== "serving";
  const start = (kind: Parameters<typeof press>[0], node: NodeName): void => {
    setPaused(false);
    press(kind, node);
  };
  return (
    <section class="cluster" aria-label={text.clusterLabel} aria-busy={isWaiting} ref={panel} data-cluster>
      <ClusterScene frame={frame} calm={calm} still={paused || isWaiting || !seen} />
      <p class="legend" aria-hidden="true">
        {text.legend}
      </p>
      <OutcomeStrip outcomes={outcomes} />
      <dl class="counts">
        <div>
          <dt>{text.served}</dt>
          <dd data-count="served">{served}</dd>
        </div>
        <div class={isFailing ? "failing" : ""}>
          <dt>{text.failed}</dt>
          <dd data-count="failed">{failed}</dd>
        </div>
      </dl>
      <p class="told" role="status">
        {hasFailed ? text.notLoaded : text.happening(told)}
      </p>
      <p class="controls" onPointerEnter={prepare} onFocusIn={prepare}>
        {(["A", "B"] as const).map((name) => (
          <NodeButton
            key={name}
            name={name}
            role={roles[name]}
            disabled={!alive}
            isWaiting={isWaiting}
            press={start}
          />
        ))}
        <button type="button" class="button quiet" disabled={!alive} onClick={() => setPaused(!paused)}>
          {paused ? text.goOn : text.pause}
        </button>
        <button
          type="button"
          class="button quiet"
          disabled={!alive}
          onClick={() => {
            restart();
            setPaused(false);
          }}
        >
          {text.restart}
        </button>
      </p>
      <p class="every-event">
        <a href={`${simulator}${linkTo(presses)}#playground`}>{text.everyEvent}</a>
      </p>
    </section>
  );
}
