import type { VNode } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { landing as text } from "../strings/en.ts";
import { addStandby, advance, kill, nodeOf, repair, startCluster } from "./cluster.ts";
import type { Cluster, NodeName } from "./cluster.ts";
import { ClusterScene } from "./ClusterScene.tsx";
import { OutcomeStrip } from "./OutcomeStrip.tsx";
import { useCalm, useSeen, useTime } from "./use-running.ts";

/** The picture before anything moves: a cluster that has served for a while. */
const FIRST_FRAME_MS = 8_300;
const first = (): Cluster => advance(startCluster(), FIRST_FRAME_MS);

interface NodeButtonProps {
  cluster: Cluster;
  name: NodeName;
  disabled: boolean;
  onPress: (change: (cluster: Cluster) => Cluster) => void;
}

function NodeButton({ cluster, name, disabled, onPress }: NodeButtonProps): VNode {
  const node = nodeOf(cluster, name);
  if (!node) {
    return (
      <button type="button" class="button" disabled={disabled} onClick={() => onPress(addStandby)}>
        {text.addStandby}
      </button>
    );
  }
  const change = node.alive ? kill : repair;
  return (
    <button
      type="button"
      class={`button ${node.alive ? "kill" : "repair"}`}
      disabled={disabled}
      onClick={() => onPress((current) => change(current, name))}
    >
      {node.alive ? text.kill(name) : text.repair(name)}
    </button>
  );
}

/** A small cluster that can be killed, on the first page. */
export function ClusterToKill(): VNode {
  const [cluster, setCluster] = useState(first);
  const [paused, setPaused] = useState(false);
  const [alive, setAlive] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const calm = useCalm();
  const seen = useSeen(panel);

  useEffect(() => setAlive(true), []);
  const pass = useCallback((ms: number) => setCluster((current) => advance(current, ms)), []);
  useTime(seen && !paused, calm, pass);

  const restart = (): void => {
    setCluster(first());
    setPaused(false);
  };
  const failing = nodeOf(cluster, cluster.serving)?.alive === false;

  return (
    <section class="cluster" aria-label={text.clusterLabel} ref={panel} data-cluster>
      <ClusterScene cluster={cluster} calm={calm} still={paused || !seen} />
      <OutcomeStrip outcomes={cluster.outcomes} />
      <dl class="counts">
        <div>
          <dt>{text.served}</dt>
          <dd data-count="served">{cluster.served}</dd>
        </div>
        <div class={failing ? "failing" : ""}>
          <dt>{text.failed}</dt>
          <dd data-count="failed">{cluster.failed}</dd>
        </div>
      </dl>
      <p class="told" role="status">
        {text.happening(cluster.happening)}
      </p>
      <p class="controls">
        <NodeButton cluster={cluster} name="A" disabled={!alive} onPress={setCluster} />
        <NodeButton cluster={cluster} name="B" disabled={!alive} onPress={setCluster} />
        <button type="button" class="button quiet" disabled={!alive} onClick={() => setPaused(!paused)}>
          {paused ? text.goOn : text.pause}
        </button>
        <button type="button" class="button quiet" disabled={!alive} onClick={restart}>
          {text.restart}
        </button>
      </p>
    </section>
  );
}
