import { faultKind, type Fault } from "@standby/contract";
import { expect, test } from "vitest";
import { describeSchedule } from "./describe-schedule.ts";

const at = (seconds: number): number => seconds * 1_000_000;

test("A schedule reads as a sentence, in the order of time", () => {
  const schedule: Fault[] = [
    { at: at(2), duration: 0, kind: "crash", target: ["c"] },
    {
      at: at(1.2),
      duration: at(3),
      kind: "partial-partition",
      target: ["current primary"],
      against: ["b", "c"],
    },
  ];
  expect(describeSchedule(schedule)).toBe(
    "partition the current primary from b and c only at 1.2 s for 3 s; crash c at 2 s",
  );
  expect(describeSchedule([])).toBe("without any fault");
});

test("What a fault takes unless it says so is said too", () => {
  const fault = { at: 0, duration: 5_000, target: ["a"] } as const;
  const said = (kind: Fault["kind"], amount?: number): string =>
    describeSchedule([{ ...fault, target: ["a"], kind, ...(amount === undefined ? {} : { amount }) }]);
  expect(said("loss")).toBe("lose 10 % between a and all others at 0 s for 5 ms");
  expect(said("loss", 0.025)).toBe("lose 2.5 % between a and all others at 0 s for 5 ms");
  expect(said("slow-disk")).toBe("slow the disk of a by 100 ms for each sync at 0 s for 5 ms");
  expect(said("restart")).toBe("restart a at 0 s");
});

test("Every kind of fault has words of its own", () => {
  const fault = { at: 0, duration: 0, target: ["a"] };
  const sentences = faultKind.options.map((kind) => describeSchedule([{ ...fault, kind }]));
  expect(new Set(sentences).size).toBe(faultKind.options.length);
});
