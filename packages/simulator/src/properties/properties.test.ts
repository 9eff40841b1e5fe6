import { describe, expect, test } from "vitest";
import type { Operation } from "../history/history.ts";
import type { Run } from "../kernel/run.ts";
import { acknowledgedWritesAreKept } from "./acknowledged-writes-are-kept.ts";
import { linearizable } from "./linearizable.ts";
import { oneAcknowledgerPerEpoch } from "./one-acknowledger-per-epoch.ts";
import type { Property } from "./property.ts";
import { recoversWithin } from "./recovers-within.ts";
import { servesOutsideOfFaults } from "./serves-outside-of-faults.ts";

const SECOND = 1_000_000;

type Given = Partial<Operation> & { at: number; until?: number };

/** Operations with a number, a client and an answer at `until`, in seconds; without one they are pending. */
function operationsOf(given: readonly Given[]): Operation[] {
  return given.map(({ at, until, ...more }, number) => ({
    number,
    client: "c",
    kind: "write",
    key: "k",
    input: more.kind === "read" ? null : number,
    output: null,
    invokedAtUs: at * SECOND,
    invokedEvent: 0,
    outcome: until === undefined ? "pending" : "ok",
    returnedAtUs: (until ?? Infinity) * SECOND,
    answeredAtUs: (until ?? Infinity) * SECOND,
    returnedEvent: 0,
    by: until === undefined ? null : "a",
    epoch: until === undefined ? null : 1,
    ...more,
  }));
}

/** Judges operations of a run of 20 s, with a fault from 5 s to 8 s unless other spans are given. */
function judged(
  property: Property,
  given: readonly Given[],
  spans: readonly (readonly [number, number])[] = [[5, 8]],
): string | null {
  const faults = spans.map(([from, to]) => ({
    fault: { at: from * SECOND, duration: (to - from) * SECOND, kind: "crash" as const, target: ["a"] },
    hit: ["a"],
    beganAtUs: from * SECOND,
    endsAtUs: to * SECOND,
  }));
  const run = { operations: operationsOf(given), faults, untilUs: 20 * SECOND, view: {} } as unknown as Run;
  const violation = property.judge(run);
  return violation === null || violation === "unknown" ? violation : violation.firstBadEvent;
}

describe("Acknowledged writes are kept", () => {
  const kept = (logs: Record<string, number[]>): Property =>
    acknowledgedWritesAreKept({
      servers: Object.keys(logs),
      copies: 2,
      valuesOf: (_, server) => logs[server] ?? [],
    });
  const writes: Given[] = [{ at: 1, until: 2 }, { at: 2, until: 3 }, { at: 3 }];

  test("where each is on two servers of three, whichever these are", () => {
    expect(judged(kept({ a: [0], b: [0, 1], c: [1] }), writes)).toBeNull();
  });

  test("not where one is on a single server, or twice on the same", () => {
    const message = "c's write of 1 to k, answered by a at 3 s, is on 1 of 3 servers at 20 s";
    expect(judged(kept({ a: [0], b: [0, 1, 1], c: [] }), writes)).toBe(message);
  });

  test("not where one is nowhere; what was never acknowledged may be", () => {
    expect(judged(kept({ a: [1, 2], b: [1], c: [] }), writes)).toBe(
      "c's write of 0 to k, answered by a at 2 s, is on no server at 20 s",
    );
  });
});

describe("One server acknowledges at a time", () => {
  const property = oneAcknowledgerPerEpoch();

  test("where epochs follow each other", () => {
    expect(
      judged(property, [
        { at: 1, until: 2 },
        { at: 1, until: 3, by: "b", epoch: 2 },
      ]),
    ).toBeNull();
  });

  test("not where two servers answer in one epoch", () => {
    expect(
      judged(property, [
        { at: 1, until: 2 },
        { at: 1, until: 3, by: "b" },
      ]),
    ).toMatch(/answered by b .* in epoch 1/);
  });

  test("not where an earlier epoch answers after a later one", () => {
    expect(
      judged(property, [
        { at: 1, until: 3 },
        { at: 1, until: 2, by: "b", epoch: 2 },
      ]),
    ).toMatch(/in epoch 1, came after/);
  });

  test("even where its answer arrives after, if it was sent before", () => {
    const late = { at: 1, until: 3, answeredAtUs: 1.5 * SECOND };
    expect(judged(property, [late, { at: 1, until: 2, by: "b", epoch: 2 }])).toBeNull();
  });
});

describe("Each read gives what was written last", () => {
  const read = (output: number | null): Partial<Operation> => ({ kind: "read", output });

  test("where reads agree with some order of what was under way", () => {
    const history = [
      { at: 1, until: 4 },
      { at: 2, until: 3, ...read(0) },
      { at: 5, until: 6, ...read(0) },
    ];
    expect(judged(linearizable(), history)).toBeNull();
  });

  test("where a write without an answer takes effect late, or never", () => {
    const history = [{ at: 1 }, { at: 2, until: 3, ...read(null) }, { at: 4, until: 5, ...read(0) }];
    expect(judged(linearizable(), history)).toBeNull();
    expect(judged(linearizable(), history.slice(0, 2))).toBeNull();
  });

  test("not where a read is older than one before it", () => {
    const history = [{ at: 1 }, { at: 2, until: 3, ...read(0) }, { at: 4, until: 5, ...read(null) }];
    expect(judged(linearizable(), history)).toMatch(/^c's read of k, which gave null, .*: k was 0 by then$/);
  });

  const atOnce = Array.from({ length: 12 }, (_, index) => ({ at: 1, until: 2, input: index }));
  const late = [
    { at: 3, until: 4, ...read(5) },
    { at: 5, until: 6, ...read(6) },
  ];

  test("decided without a search where no value is written twice", () => {
    expect(judged(linearizable({ budget: 1 }), [...atOnce, late[0]!])).toBeNull();
    expect(judged(linearizable({ budget: 1 }), [...atOnce, ...late])).toBe(
      "c's read of k, which gave 6, answered by a at 6 s, fits no order with c's write of 5 to k, answered by a at 2 s, and c's write of 6 to k, answered by a at 2 s, and c's read of k, which gave 5, answered by a at 4 s",
    );
  });

  test("undecided where a value is written twice, and the search has no budget", () => {
    expect(judged(linearizable({ budget: 1 }), [...atOnce, atOnce[0]!, late[0]!])).toBe("unknown");
  });
});

describe("What is asked while nothing is wrong is served", () => {
  const property = servesOutsideOfFaults({ share: 0.9, marginUs: SECOND });
  const ok = Array.from({ length: 18 }, () => ({ at: 3, until: 3.1 }));

  test("where nine of ten are; faults, their margins and the end do not count", () => {
    expect(
      judged(property, [...ok, { at: 3 }, { at: 3 }, { at: 4.5 }, { at: 7 }, { at: 8.9 }, { at: 19.5 }]),
    ).toBeNull();
  });

  test("not where fewer are", () => {
    expect(
      judged(property, [...ok, ...ok, { at: 3 }, { at: 3.2 }, { at: 3.5 }, { at: 9.1 }, { at: 9.5 }]),
    ).toBe("c's write of 36 to k, never answered; 5 of 41 were not served");
  });

  test("where three of a few are not, unless all must be", () => {
    const few = [...ok.slice(0, 4), { at: 3 }, { at: 3.1 }, { at: 3.2 }];
    expect(judged(property, few)).toBeNull();
    expect(judged(property, [...few, { at: 3 }])).toMatch(/4 of 8 were not served$/);
    const all = servesOutsideOfFaults({ share: 1, marginUs: SECOND });
    expect(judged(all, [...ok, { at: 3 }])).toMatch(/1 of 19 were not served$/);
  });
});

describe("Clients are served again", () => {
  const within = (from: "begin" | "end"): Property => recoversWithin({ us: 2 * SECOND, from });

  test("in time after the end of a fault, or after its beginning", () => {
    expect(judged(within("end"), [{ at: 8.5, until: 9.9 }])).toBeNull();
    expect(judged(within("begin"), [{ at: 5.5, until: 6.9 }])).toBeNull();
  });

  test("too late, or never", () => {
    expect(judged(within("end"), [{ at: 8.5, until: 10.1 }])).toMatch(/from 8 s on .* only at 10.1 s$/);
    expect(judged(within("begin"), [{ at: 5.5 }, { at: 9, until: 9.1 }])).toMatch(
      /from 5 s on .* only at 9.1 s$/,
    );
    expect(judged(within("end"), [{ at: 9 }])).toMatch(/never$/);
  });

  test("where nobody asks, or the run ends, or the next fault comes first, nothing is said", () => {
    expect(judged(within("end"), [])).toBeNull();
    expect(judged(within("end"), [{ at: 19 }], [[5, 19]])).toBeNull();
    expect(
      judged(
        within("end"),
        [{ at: 8 }, { at: 11, until: 12 }],
        [
          [5, 8],
          [9, 10.5],
        ],
      ),
    ).toBeNull();
  });
});
