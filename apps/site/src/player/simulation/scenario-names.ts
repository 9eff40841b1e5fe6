/** The systems that the playground can run; the names stand in links and never change. */
export const SCENARIOS = ["store", "store-async", "raft", "counter", "silence", "pair"] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** Those among which the playground that a link leads to lets a reader choose, the first one first. */
export const OF_LINKS: readonly ScenarioName[] = ["store-async", "store", "raft", "pair", "silence"];

/** What a run of the playground is made of: the same request gives the same run. */
export interface RunRequest {
  readonly scenario: ScenarioName;
  readonly seed: number;
  /** A fault schedule, as JSON; from a person or a link, so of any form. */
  readonly schedule: string;
}
