import type { TraceEvent } from "@standby/simulator";
import type { Happening, NodeName, OtherNode, Outcome, Press, Role, Standing } from "./showing.ts";
import { TIMING } from "./system.ts";

interface State {
  readonly isUp: Record<NodeName, boolean>;
  hasStandby: boolean;
  serving: NodeName;
  suspected: NodeName | null;
  /** When the node that served died last, and how many requests had failed by then. */
  outage: { readonly fromMs: number; readonly failedBefore: number };
  told: Happening;
}

type Change = { readonly atMs: number } & (
  { readonly press: Press } | { readonly verb: string; readonly node: NodeName }
);

/** How things stood, from what was pressed and what the door wrote into the trace. */
export function standingsOf(
  presses: readonly Press[],
  events: readonly TraceEvent[],
  outcomes: readonly Outcome[],
): Standing[] {
  const failedBy = (untilMs: number): number =>
    outcomes.filter(([atMs, isServed]) => isServed === 0 && atMs <= untilMs).length;
  const state: State = {
    isUp: { A: true, B: false },
    hasStandby: false,
    serving: "A",
    suspected: null,
    outage: { fromMs: 0, failedBefore: 0 },
    told: { kind: "started" },
  };
  const standings = [standing(0, state)];
  for (const change of changesOf(presses, events)) {
    if ("press" in change) state.told = pressed(state, change.press, failedBy);
    else state.told = written(state, change, failedBy) ?? state.told;
    standings.push(standing(change.atMs, state));
  }
  return standings;
}

function changesOf(presses: readonly Press[], events: readonly TraceEvent[]): Change[] {
  const lines = events.filter(({ kind, node }) => kind === "log" && node === "door");
  const changes: Change[] = [
    ...presses.map((press) => ({ atMs: press.atMs, press })),
    ...lines.map(({ atUs, detail }) => {
      const [verb = "", node] = String(detail).split(" ");
      return { atMs: Math.round(atUs / 1_000), verb, node: node as NodeName };
    }),
  ];
  return changes.sort((one, other) => one.atMs - other.atMs);
}

function pressed(state: State, { atMs, kind, node }: Press, failedBy: (atMs: number) => number): Happening {
  const serving = state.serving === node;
  const isServed = state.isUp[state.serving];
  state.isUp[node] = kind !== "kill";
  if (kind === "add-standby") {
    state.hasStandby = true;
    return { kind: "standby-added", isLate: !isServed };
  }
  if (kind === "repair") return { kind: "repaired", node, serving };
  if (serving) state.outage = { fromMs: atMs, failedBefore: failedBy(atMs) };
  return { kind: "killed", node, serving, other: stateOf(state, otherThan(node)) };
}

function written(
  state: State,
  { atMs, verb, node }: Extract<Change, { verb: string }>,
  failedBy: (atMs: number) => number,
): Happening | null {
  const { fromMs, failedBefore } = state.outage;
  state.suspected = verb === "suspecting" ? node : null;
  if (verb === "serving") state.serving = node;
  // The controller may not have noticed yet that the other one is dead too: then nobody will serve.
  const next = verb === "suspecting" ? otherThan(node) : node;
  if (!state.isUp[next]) return null;
  if (verb === "suspecting") return { kind: "suspected", node, failed: failedBy(atMs) - failedBefore };
  if (verb !== "serving") return null;
  return {
    kind: "took-over",
    node,
    outageMs: atMs - fromMs,
    failed: failedBy(atMs + TIMING.patienceMs) - failedBefore,
  };
}

function standing(atMs: number, state: State): Standing {
  const { hasStandby, serving, told } = state;
  const roles = { A: roleOf(state, "A"), B: roleOf(state, "B") };
  return { atMs, roles, serving, hasController: hasStandby, told };
}

function roleOf(state: State, node: NodeName): Role {
  const stands = stateOf(state, node);
  if (stands !== "alive") return stands;
  if (state.serving === node) return "serving";
  return state.suspected === null ? "standby" : "taking-over";
}

function stateOf({ isUp, hasStandby }: State, node: NodeName): OtherNode {
  if (isUp[node]) return "alive";
  return node === "B" && !hasStandby ? "absent" : "dead";
}

function otherThan(node: NodeName): NodeName {
  return node === "A" ? "B" : "A";
}
