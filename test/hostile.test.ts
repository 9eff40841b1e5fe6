import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXERCISE, HONEST, filesOf } from "./hostile/attack.ts";
import { containment, forging } from "./hostile/attacks.ts";
import { expectEnding, spoils } from "./hostile/judge-report.ts";
import { listen, type Listener } from "./hostile/listen.ts";
import { openVerified } from "./conformance/lanes.ts";

/** What is to be cut off is cut off in time; what is to end by itself may be slow on a busy machine. */
const lanes = { timed: openVerified(), patient: openVerified(10) };
let listener: Listener;

beforeAll(async () => {
  listener = await listen();
  await Promise.all([lanes.timed.warm(), lanes.patient.warm()]);
}, 60_000);
afterAll(() => {
  lanes.timed.dispose();
  lanes.patient.dispose();
  listener.close();
});

test("the server that nothing may reach counts whoever reaches it", async () => {
  const other = await listen();
  await fetch(other.address);
  expect(other.count()).toBe(1);
  other.close();
});

describe.each([
  { kind: "contained", attacks: containment },
  { kind: "judged from outside", attacks: forging },
])("$kind", ({ attacks }) => {
  test.each(attacks)(
    "$name",
    async (attack) => {
      const { outcome, orCutOff, timed } = attack.verified;
      const lane = outcome !== "finished" || orCutOff || timed ? lanes.timed : lanes.patient;
      const report = await lane.check(EXERCISE, filesOf(attack, listener.address));
      expectEnding(report, attack.verified);
      expect(report.standing).toBe("verified");
      expect(spoils(report)).toEqual([]);
      expect(listener.count()).toBe(0);
      const next = await lane.check(EXERCISE, HONEST);
      expect(next.outcome).toEqual({ kind: "finished" });
      expect(next.earned).toBe(3);
      expect(next.console).toEqual([]);
    },
    60_000,
  );
});
