import type { RecordedRun } from "./recorded-run.ts";
import { words } from "./words.ts";

/** A stretch of a node's life in which nothing about it changed that a lane shows. */
export interface Stretch {
  readonly fromUs: number;
  readonly toUs: number;
  readonly state: "up" | "down" | "paused";
  /** What the node said it was; null while it has said nothing. */
  readonly role: string | null;
  readonly epoch: number | null;
}

/** A line in a node's log that says what it is from now on: `role primary epoch 3`. */
const ROLE = /^role ([\w-]+)(?: epoch (\d+))?$/;

/** What a line of a log says about the role of its node; null for any other line. */
export function readRole(text: unknown): Pick<Stretch, "role" | "epoch"> | null {
  const found = typeof text === "string" ? ROLE.exec(text) : null;
  if (found === null) return null;
  return { role: found[1] ?? null, epoch: found[2] === undefined ? null : Number(found[2]) };
}

/** The stretches of each lane, from the beginning of the run to its end. */
export function lanesOf(run: RecordedRun): readonly (readonly Stretch[])[] {
  const beginning = run.snapshots[0];
  const done: Stretch[][] = run.names.map(() => []);
  const open: Stretch[] = run.names.map((_, lane) => ({
    fromUs: run.firstEvent === 0 ? 0 : (beginning?.atUs ?? 0),
    toUs: run.untilUs,
    state: beginning?.nodes[lane]?.state ?? "down",
    role: null,
    epoch: null,
  }));
  for (let row = 0; row < run.times.length; row++) {
    const lane = run.nodes[row] as number;
    const before = open[lane];
    if (before === undefined) continue;
    const change = changeBy(run, row, before.state);
    if (change === null) continue;
    const atUs = run.times[row] as number;
    if (atUs > before.fromUs) done[lane]?.push({ ...before, toUs: atUs });
    open[lane] = { ...before, ...change, fromUs: atUs };
  }
  return done.map((stretches, lane) => [...stretches, open[lane] as Stretch]);
}

/** What an event changes; a node that is down neither stands still nor goes on. */
function changeBy(run: RecordedRun, row: number, state: Stretch["state"]): Partial<Stretch> | null {
  switch (run.kindNames[run.kinds[row] as number]) {
    case "start":
      return { state: "up", role: null, epoch: null };
    case "crash":
      return { state: "down", role: null, epoch: null };
    case "pause":
      return state === "down" ? null : { state: "paused" };
    case "resume":
      return state === "down" ? null : { state: "up" };
    case "log":
      return readRole(run.details[row]);
    default:
      return null;
  }
}

/** Whether there is anything to say of a stretch: a node that is up, in no role, is nothing new. */
export function tellsSomething({ state, role }: Stretch): boolean {
  return state !== "up" || role !== null;
}

/** What a node was in a stretch, in words. */
export function stretchText({ state, role, epoch }: Stretch): string {
  return state === "up" ? words.roleOf(role ?? "", epoch) : words.states[state];
}

/** The stretch that a lane is in at a time. */
export function stretchAt(lane: readonly Stretch[], atUs: number): Stretch | undefined {
  return lane.findLast(({ fromUs }) => fromUs <= atUs) ?? lane[0];
}
