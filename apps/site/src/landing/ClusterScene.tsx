import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { landing as text } from "../strings/en.ts";
import { nodeOf, TIMING } from "./cluster.ts";
import type { Cluster, NodeName } from "./cluster.ts";

const CLIENTS = { x: 62, y: 100 };
const PLACES: Record<NodeName, { x: number; y: number }> = { A: { x: 318, y: 52 }, B: { x: 318, y: 148 } };
const NODE_RADIUS = 26;
const CLIENT_HALF = 17;

type Role = "serving" | "standby" | "dead" | "absent" | "taking-over";

/** What a node is to the cluster right now. */
export function roleOf(cluster: Cluster, name: NodeName): Role {
  const node = nodeOf(cluster, name);
  if (!node) return "absent";
  if (!node.alive) return "dead";
  if (cluster.serving === name) return "serving";
  return cluster.takesOverAtMs === null ? "standby" : "taking-over";
}

function NodeMark({ cluster, name }: { cluster: Cluster; name: NodeName }): VNode {
  const role = roleOf(cluster, name);
  const { x, y } = PLACES[name];
  return (
    <g class={`node ${role}`} transform={`translate(${x} ${y})`}>
      <circle r={NODE_RADIUS} />
      {role === "dead" && <path d="M-9 -9l18 18M9 -9l-18 18" class="cross" />}
      {role !== "dead" && (
        <text class="letter" y="6">
          {role === "absent" ? "+" : name}
        </text>
      )}
      <text class="word" y={NODE_RADIUS + 15}>
        {text.roles[role]}
      </text>
    </g>
  );
}

/** A request on its way. It is drawn where it starts; the style sheet moves it, from where it is by now. */
function RequestDot({ cluster, request }: { cluster: Cluster; request: Cluster["underway"][number] }): VNode {
  const to = PLACES[request.to];
  const from = { x: CLIENTS.x + CLIENT_HALF, y: CLIENTS.y };
  const reach = to.x - NODE_RADIUS - from.x;
  const slope = (to.y - from.y) / (to.x - from.x);
  const [style] = useState(() => ({
    "--reach-x": `${reach}px`,
    "--reach-y": `${reach * slope}px`,
    animationDuration: `${TIMING.travelMs}ms`,
    animationDelay: `${request.sentMs - cluster.nowMs}ms`,
  }));
  return <circle class="request" cx={from.x} cy={from.y} r="4" style={style} />;
}

interface SceneProps {
  cluster: Cluster;
  /** No motion is wanted. */
  calm: boolean;
  /** Time stands still. */
  still: boolean;
}

/** The cluster as a drawing: clients, the way of each request, and the two places for nodes. */
export function ClusterScene({ cluster, calm, still }: SceneProps): VNode {
  return (
    <svg class={`scene ${still ? "still" : ""}`} viewBox="0 0 400 200" aria-hidden="true">
      {(["A", "B"] as const).map((name) => (
        <path
          key={name}
          d={`M${CLIENTS.x} ${CLIENTS.y}L${PLACES[name].x} ${PLACES[name].y}`}
          class={`way ${cluster.serving === name ? "used" : ""}`}
        />
      ))}
      <g class="clients" transform={`translate(${CLIENTS.x} ${CLIENTS.y})`}>
        {[-30, 0, 30].map((y) => (
          <rect key={y} x="-17" y={y - 10} width="34" height="20" rx="3" />
        ))}
        <text y="59">{text.clients}</text>
      </g>
      {!calm &&
        cluster.underway.map((request) => (
          <RequestDot key={request.number} cluster={cluster} request={request} />
        ))}
      <NodeMark cluster={cluster} name="A" />
      <NodeMark cluster={cluster} name="B" />
    </svg>
  );
}
