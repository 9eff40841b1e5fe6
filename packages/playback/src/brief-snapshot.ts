import type { NodeSnapshot, Snapshot } from "@standby/simulator";

const FIELDS_MAX = 40;
const LONGEST = 120;

/**
 * A snapshot with what the player shows of it: of each node the first fields and records, each as text of a bounded
 * length. The whole of it, every so many events, would be many times larger than the run.
 */
export function briefSnapshot(snapshot: Snapshot): Snapshot {
  return { ...snapshot, nodes: snapshot.nodes.map(briefNode) };
}

function briefNode(node: NodeSnapshot): NodeSnapshot {
  return { ...node, volatile: briefFields(node.volatile), disk: briefFields(node.disk) };
}

function briefFields(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {};
  const names = Object.keys(value);
  const shown = names
    .slice(0, FIELDS_MAX)
    .map((name) => [name, textOf((value as Record<string, unknown>)[name])]);
  const left = names.length - FIELDS_MAX;
  return Object.fromEntries(left > 0 ? [...shown, ["…", `${left} more`]] : shown) as Record<string, string>;
}

function textOf(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
