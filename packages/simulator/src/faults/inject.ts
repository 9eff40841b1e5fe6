import type { Fault, FaultSchedule } from "@standby/contract";
import { randomStreamFor } from "../chance/random-stream-for.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { Cluster } from "../kernel/cluster.ts";
import type { Node } from "../kernel/node.ts";
import type { System } from "../kernel/system.ts";
import { EVENT } from "../trace/event-kind.ts";
import { checkAmount } from "./check-amount.ts";
import { effects } from "./effects.ts";
import type { Injection } from "./injection.ts";

/**
 * Lets the faults of a schedule happen in a cluster; gives the list that fills as they do.
 *
 * @throws RangeError for a kind, or a name that is no node, role, zone or region; TypeError for times that are none.
 */
export function inject(
  cluster: Cluster,
  system: System,
  schedule: FaultSchedule,
  seed: number,
): readonly Injection[] {
  const injections: Injection[] = [];
  const random = randomStreamFor(seed, "faults");
  for (const fault of schedule) {
    check(system, fault);
    cluster.at(fault.at, () => {
      const hit = nodesOf(cluster, system, fault.target, fault.kind);
      const others = fault.against
        ? nodesOf(cluster, system, fault.against, fault.kind)
        : cluster.nodes.filter((node) => !hit.includes(node));
      const { recording, nowUs: beganAtUs } = cluster;
      const names = hit.map(({ name }) => name);
      const endsAtUs = fault.duration === 0 ? Infinity : beganAtUs + fault.duration;
      injections.push({ fault, hit: names, beganAtUs, endsAtUs });
      recording.enter(beganAtUs, EVENT.fault, hit[0]?.index ?? -1, -1, -1, { ...fault, hit: names });
      const began = recording.current;
      const end = effects[fault.kind]({ cluster, fault, hit, others, random });
      recording.current = -1;
      if (end === undefined || fault.duration === 0) return;
      cluster.at(endsAtUs, () => {
        recording.current = began;
        recording.enter(endsAtUs, EVENT["fault-end"], hit[0]?.index ?? -1, -1, -1, { ...fault, hit: names });
        end();
        recording.current = -1;
      });
    });
  }
  return injections;
}

function check(system: System, fault: Fault): void {
  checkWhole("fault.at", fault.at);
  checkWhole("fault.duration", fault.duration);
  if (!Object.hasOwn(effects, fault.kind))
    throw new RangeError(`There is no kind of fault ${JSON.stringify(fault.kind)}`);
  checkAmount(fault);
  for (const name of [...fault.target, ...(fault.against ?? [])]) {
    if (Object.hasOwn(system.roles ?? {}, name)) continue;
    if (system.nodes.some((node) => node.name === name || isIn(node, name, fault.kind))) continue;
    const known = [...system.nodes.map((node) => node.name), ...Object.keys(system.roles ?? {})].join(", ");
    throw new RangeError(
      `The fault ${fault.kind} names ${JSON.stringify(name)}, which is none of ${known}, and no zone or region of an outage`,
    );
  }
}

function nodesOf(
  cluster: Cluster,
  system: System,
  names: readonly string[],
  kind: Fault["kind"],
): readonly Node[] {
  const found = new Set<Node>();
  for (const name of names) {
    const role = system.roles?.[name];
    if (role) for (const holder of role(cluster)) found.add(cluster.node(holder));
    else
      for (const node of cluster.nodes)
        if (node.name === name || isIn(node.spec, name, kind)) found.add(node);
  }
  return cluster.nodes.filter((node) => found.has(node));
}

function isIn(place: { zone?: string; region?: string }, name: string, kind: Fault["kind"]): boolean {
  return (
    (kind === "zone-outage" && place.zone === name) || (kind === "region-outage" && place.region === name)
  );
}
