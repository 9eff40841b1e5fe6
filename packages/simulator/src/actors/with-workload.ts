import { checkNumber, checkWhole } from "../input/check-whole.ts";
import type { System } from "../kernel/system.ts";
import { WorkloadClient } from "./workload-client.ts";
import type { Workload } from "@standby/contract";

/** The system with clients, `client-1` and so on, that do what the workload says. */
export function withWorkload(system: System, workload: Workload): System {
  checkWhole("clients", workload.clients, 1);
  checkWhole("keys", workload.keys, 1);
  checkWhole("everyUs", workload.everyUs, 1);
  checkWhole("operations", workload.operations);
  checkWhole("timeoutUs", workload.timeoutUs, 1);
  checkNumber("readShare", workload.readShare, 0, 1);
  const servers = system.nodes.filter(({ role }) => role !== "client").map(({ name }) => name);
  const { entrances = servers } = system;
  const clients = Array.from({ length: workload.clients }, (_, number) => ({
    name: `client-${number + 1}`,
    role: "client" as const,
    create: (setup: ConstructorParameters<typeof WorkloadClient>[0]) =>
      new WorkloadClient(setup, { workload, entrances, number }),
  }));
  return { ...system, nodes: [...system.nodes, ...clients] };
}
