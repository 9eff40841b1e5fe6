import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { landing as text } from "../strings/en.ts";
import type { Frame } from "./cluster/frame-at.ts";
import { CARGOES, PLACES, type Flight, type NodeName, type Role } from "./cluster/showing.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Messages leave and arrive this far from the middle. */
  readonly reach: number;
}

const NODE_RADIUS = 26;
const SPOTS: Readonly<Record<(typeof PLACES)[number], Spot>> = {
  "client-1": { x: 40, y: 70, reach: 17 },
  "client-2": { x: 40, y: 104, reach: 17 },
  "client-3": { x: 40, y: 138, reach: 17 },
  door: { x: 142, y: 104, reach: 17 },
  A: { x: 276, y: 46, reach: NODE_RADIUS },
  B: { x: 276, y: 162, reach: NODE_RADIUS },
  controller: { x: 380, y: 104, reach: 18 },
};
const CLIENTS = ["client-1", "client-2", "client-3"] as const;

function NodeMark({ name, role }: { name: NodeName; role: Role }): VNode {
  const { x, y } = SPOTS[name];
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

function Controller({ isThere }: { isThere: boolean }): VNode {
  const { x, y } = SPOTS.controller;
  return (
    <g class={`controller ${isThere ? "" : "absent"}`} transform={`translate(${x} ${y})`}>
      <rect x="-17" y="-17" width="34" height="34" rx="3" />
      {isThere ? <path d="M-10 2h5l3 -8l5 14l3 -6h4" /> : <text y="6">+</text>}
      <text class="word" y="33">
        {isThere ? text.controller : text.noController}
      </text>
    </g>
  );
}

/** The way from one place to another, from edge to edge. */
function wayOf([, , from, to]: Flight): { from: Spot; dx: number; dy: number } {
  const [begin, end] = [spot(from), spot(to)];
  const [dx, dy] = [end.x - begin.x, end.y - begin.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  const [leave, arrive] = [begin.reach / length, 1 - end.reach / length];
  return {
    from: { ...begin, x: begin.x + dx * leave, y: begin.y + dy * leave },
    dx: dx * (arrive - leave),
    dy: dy * (arrive - leave),
  };
}

function spot(place: number): Spot {
  return SPOTS[PLACES[place] ?? "door"];
}

/** A message on its way. It is drawn where it starts; the style sheet moves it, from where it is by now. */
function Message({ flight, nowMs }: { flight: Flight; nowMs: number }): VNode {
  const [, cargo, , , sentMs, arrivesMs] = flight;
  const [{ from, style }] = useState(() => {
    const way = wayOf(flight);
    const moving = {
      "--reach-x": `${way.dx.toFixed(1)}px`,
      "--reach-y": `${way.dy.toFixed(1)}px`,
      animationDuration: `${arrivesMs - sentMs}ms`,
      animationDelay: `${sentMs - nowMs}ms`,
    };
    return { from: way.from, style: moving };
  });
  const kind = CARGOES[cargo];
  const [x, y] = [Number(from.x.toFixed(1)), Number(from.y.toFixed(1))];
  if (kind === "request" || kind === "answer")
    return <circle class={`message ${kind}`} cx={x} cy={y} r="4" style={style} />;
  return <rect class="message signal" x={x - 2.5} y={y - 2.5} width="5" height="5" style={style} />;
}

/** Where a message found nobody. */
function Loss({ flight }: { flight: Flight }): VNode {
  const { from, dx, dy } = wayOf(flight);
  const at = `${(from.x + dx).toFixed(1)} ${(from.y + dy).toFixed(1)}`;
  return <path class="loss" d={`M${at}m-4 -4l8 8m0 -8l-8 8`} />;
}

interface SceneProps {
  frame: Frame;
  /** No motion is wanted. */
  calm: boolean;
  /** Time stands still. */
  still: boolean;
}

/** The cluster as a drawing: clients, the door, the two places for nodes, the controller, and what travels. */
export function ClusterScene({ frame, calm, still }: SceneProps): VNode {
  const { flights, losses, standing, nowMs } = frame;
  const { door, controller, A, B } = SPOTS;
  return (
    <svg class={`scene ${still ? "still" : ""}`} viewBox="0 0 428 212" aria-hidden="true">
      {CLIENTS.map((name) => (
        <path key={name} d={`M${SPOTS[name].x} ${SPOTS[name].y}L${door.x} ${door.y}`} class="way used" />
      ))}
      {standing.hasController && (
        <path
          d={`M${A.x} ${A.y}L${controller.x} ${controller.y}L${B.x} ${B.y}M${controller.x} ${controller.y}H${door.x}`}
          class="way"
        />
      )}
      {(["A", "B"] as const).map((name) => {
        const { x, y } = SPOTS[name];
        const isUsed = standing.serving === name;
        return <path key={name} d={`M${door.x} ${door.y}L${x} ${y}`} class={`way ${isUsed ? "used" : ""}`} />;
      })}
      <g class="clients">
        {CLIENTS.map((name) => (
          <rect key={name} x={SPOTS[name].x - 17} y={SPOTS[name].y - 10} width="34" height="20" rx="3" />
        ))}
        <text x={SPOTS["client-3"].x} y="170">
          {text.clients}
        </text>
      </g>
      <g class="clients" transform={`translate(${door.x} ${door.y})`}>
        <path d="M0 -17L17 0L0 17L-17 0Z" />
        <text y="34">{text.door}</text>
      </g>
      {!calm && flights.map((flight) => <Message key={flight[0]} flight={flight} nowMs={nowMs} />)}
      <NodeMark name="A" role={standing.roles.A} />
      <NodeMark name="B" role={standing.roles.B} />
      <Controller isThere={standing.hasController} />
      {losses.map((flight) => (
        <Loss key={flight[0]} flight={flight} />
      ))}
    </svg>
  );
}
