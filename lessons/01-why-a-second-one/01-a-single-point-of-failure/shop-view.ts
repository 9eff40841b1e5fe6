import { failedComponents, singlePointsOfFailure, type System } from "@standby/reliability";
import type { DiagramPart, PartState } from "@standby/site/widgets";
import { shop, type Purchase } from "./shop.ts";

/** Who moves the work to the second database. */
export type Failover = "automatic" | "by-hand";

/** What the model shows of a shop in which some machines are down. */
export interface ShopView {
  readonly open: boolean;
  /** Machines that can close the shop by themselves. */
  readonly alone: readonly string[];
  readonly killed: readonly string[];
  /** Whether the second database is there and has not been told to take over. */
  readonly waiting: boolean;
  readonly states: Readonly<Record<string, PartState>>;
  readonly words: Readonly<Record<string, string>>;
  /** What is the case, in one sentence. */
  readonly sentence: string;
}

/** The state of the shop; a second database that waits for a person serves nobody until `promoted`. */
export function viewShop(
  bought: Purchase,
  { failed, failover, promoted }: { failed: ReadonlySet<string>; failover: Failover; promoted: boolean },
): ShopView {
  const waiting = bought.databases === 2 && failover === "by-hand" && !promoted;
  const drawn = shop(bought);
  const working = waiting ? shop(bought, ["Database 1"]) : drawn;
  const killed = drawn.components.map(({ name }) => name).filter((name) => failed.has(name));
  const down = failedComponents({
    system: working,
    failed: killed.filter((name) => working.components.some((component) => component.name === name)),
  });
  const open = !down.includes("Shop");
  const states: Record<string, PartState> = { Shop: open ? "healthy" : "failed" };
  const words: Record<string, string> = { Shop: open ? "served" : "waiting" };
  for (const { name } of drawn.components.slice(1)) {
    states[name] = failed.has(name) ? "failed" : down.includes(name) ? "degraded" : "healthy";
    if (states[name] === "degraded") words[name] = "cut off";
  }
  const ready = waiting && !failed.has("Database 2");
  if (ready) {
    states["Database 2"] = "unknown";
    words["Database 2"] = "standby";
  }
  const alone = singlePointsOfFailure(working);
  const sentence =
    ready && !open && killed.join() === "Database 1"
      ? "The shop is closed. Database 2 is healthy, and nobody has told it to take over."
      : tell(open, killed, alone);
  return { open, alone, killed, waiting, states, words, sentence };
}

function tell(open: boolean, killed: readonly string[], alone: readonly string[]): string {
  if (killed.length === 0) return "Everything works and the shop is open.";
  if (open) return `The shop is open without ${killed.join(", ")}.`;
  const culprit = killed.find((name) => alone.includes(name));
  return culprit === undefined
    ? `The shop is closed: ${killed.join(", ")} are down, and together they were the last of their kind.`
    : `The shop is closed: there was no second ${culprit.replace(/ \d$/, "").toLowerCase()} to take over.`;
}

/** Where the machines stand: a column for each tier, centred in the rows. */
export function placeShop(system: System, rows: number): DiagramPart[] {
  const tiers = ["Shop", "Balancer", "Web", "Database"].map((tier) =>
    system.components.filter((component) => component.name.startsWith(tier)),
  );
  return tiers.flatMap((tier, column) =>
    tier.map(({ name }, index) => ({
      id: name,
      label: name === "Shop" ? "Customers" : name,
      column: column + 1,
      row: index + (rows + 1) / 2 - (tier.length - 1) / 2,
      fixed: name === "Shop",
    })),
  );
}
