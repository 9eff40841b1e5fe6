import { systemAvailability, type System, type UnitBlock } from "@standby/reliability";

const EACH = 0.99;

/** How many machines of each kind the shop has. */
export interface Purchase {
  readonly balancers: number;
  readonly webServers: number;
  readonly databases: number;
}

const names = (kind: string, count: number): string[] =>
  count === 1 ? [kind] : Array.from({ length: count }, (_, index) => `${kind} ${index + 1}`);

/** The shop as a system: each tier needs any one machine of the next. */
export function shop(bought: Purchase, databases = names("Database", bought.databases)): System {
  const balancers = names("Balancer", bought.balancers);
  const webServers = names("Web", bought.webServers);
  return {
    service: "Shop",
    components: [
      { name: "Shop", dependsOn: [{ anyOf: balancers }] },
      ...balancers.map((name) => ({ name, dependsOn: [{ anyOf: webServers }] })),
      ...webServers.map((name) => ({ name, dependsOn: [{ anyOf: databases }] })),
      ...databases.map((name) => ({ name })),
    ],
  };
}

/** The share of time in which the shop is open, if each machine works 99 % of the time by itself. */
export function openShare({ balancers, webServers, databases }: Purchase): number {
  const unit: UnitBlock = { kind: "unit", availability: EACH };
  return systemAvailability({
    kind: "series",
    blocks: [balancers, webServers, databases].map((count) => ({
      kind: "parallel",
      blocks: Array.from({ length: count }, () => unit),
    })),
  });
}
