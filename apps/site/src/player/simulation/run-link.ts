import { SCENARIOS, type RunRequest } from "./scenario-names.ts";

/** The query of a link to a run: system, seed and schedule. */
export function runLink({ scenario, seed, schedule }: RunRequest): string {
  return `?${new URLSearchParams({ system: scenario, seed: String(seed), schedule }).toString()}`;
}

/** The run that an address asks for; null where it asks for none, or for one that cannot be. */
export function readRunLink(search: string): RunRequest | null {
  const given = new URLSearchParams(search);
  const scenario = SCENARIOS.find((name) => name === given.get("system"));
  const seed = readSeed(given.get("seed") ?? "");
  if (scenario === undefined || seed === null) return null;
  return { scenario, seed, schedule: given.get("schedule") ?? "[]" };
}

/** Whether an address asks for a run at all, be it one that cannot be. */
export function asksForRun(search: string): boolean {
  const given = new URLSearchParams(search);
  return ["system", "seed", "schedule"].some((name) => given.has(name));
}

/** A seed as a person or a link writes it; null for anything but a whole number of at most nine digits. */
export function readSeed(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
