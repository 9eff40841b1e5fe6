import type { LessonScenario } from "@standby/site/widgets";
import type { Injection, Run } from "@standby/simulator";
import { BEGINS_US, BELIEFS, watched } from "./second-opinion.ts";

const MS = 1_000;
const LASTS_US = 420 * MS;
const MACHINE_A = ["a", "agent-a"];

type Fault = Injection["fault"];
const fault = (kind: Fault["kind"], target: string[], against?: string[]): Fault => ({
  at: BEGINS_US,
  duration: LASTS_US,
  kind,
  target,
  ...(against && { against }),
});

/** What happens, and what a watcher that is right says of it. */
const MISFORTUNES: readonly { readonly text: string; readonly faults: Fault[]; readonly truth: string }[] = [
  { text: "a crashes", faults: [fault("crash", MACHINE_A)], truth: "a: silent, a: crash" },
  { text: "a stands still", faults: [fault("pause", ["a"])], truth: "a: silent, a: pause" },
  {
    text: "the machine of a stands still",
    faults: [fault("pause", MACHINE_A)],
    truth: "a: silent, a: pause",
  },
  {
    text: "the way from a is broken",
    faults: [fault("one-way-partition", MACHINE_A, ["watcher"])],
    truth: "a: link, a: well",
  },
  {
    text: "the same, and b has no way to a",
    faults: [fault("one-way-partition", MACHINE_A, ["watcher"]), fault("partial-partition", ["b"], ["a"])],
    truth: "a: link, a: well",
  },
  {
    text: "the watcher is cut off",
    faults: [fault("partition", ["watcher"])],
    truth: "",
  },
];

const [first] = MISFORTUNES;

export default {
  title: "A watcher and its witnesses",
  hint: "Choose what happens, and whom the watcher believes: an agent on the machine of a, itself, or itself and so many witnesses.",
  knobs: {
    happens: {
      label: "What happens",
      start: 3,
      options: MISFORTUNES.map(({ text }, value) => ({ value, text })),
    },
    belief: {
      label: "The watcher believes",
      start: 1,
      options: BELIEFS.map((text, value) => ({ value, text })),
    },
  },
  make: ({ happens, belief }) => {
    const { faults, truth } = MISFORTUNES[happens] ?? first ?? { faults: [], truth: "" };
    return {
      system: watched(BELIEFS[belief] ?? "itself"),
      schedule: faults,
      untilUs: 1_000 * MS,
      tell: (run) => told(run, truth),
    };
  },
} satisfies LessonScenario<"happens" | "belief">;

/** What the watcher said, and whether it is so. */
function told({ trace }: Pick<Run, "trace">, truth: string): string {
  const said = (trace?.events() ?? []).flatMap(({ kind, detail }) =>
    kind === "log" ? [String(detail)] : [],
  );
  const isSo = said.join(", ") === truth;
  const says = said.length === 0 ? "says nothing" : `says: ${said.join(", then ")}`;
  const should = truth === "" ? "nothing at all" : truth.replace(", ", ", then ");
  return `The watcher ${says}. ${isSo ? "That is right." : `Right would be ${should}.`}`;
}
