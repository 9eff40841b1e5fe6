import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, fraction, notTiny, relativeError } from "../fixtures.ts";
import { failoverSwitch } from "./failover-switch.ts";
import { failoverSwitchUnavailability } from "./failover-switch-unavailability.ts";

test("Small results agree with exact enumeration of switch, primary, standby and failover", () => {
  fc.assert(
    fc.property(notTiny, notTiny, notTiny, fraction, (s, primary, standby, coverage) => {
      const expected = enumerate(
        [s, primary, standby, coverage],
        ([noSwitch, noPrimary, noStandby, covered]) => noSwitch! || (noPrimary! && (!covered || noStandby!)),
      );
      const pair = {
        primary: { unavailability: primary },
        standby: { unavailability: standby },
        switch: { unavailability: s },
        coverage,
      };
      expect(relativeError(failoverSwitchUnavailability(pair), expected)).toBeLessThan(1e-14);
      expect(failoverSwitch(pair) + failoverSwitchUnavailability(pair)).toBeCloseTo(1, 14);
    }),
  );
});

test("A switch down 1e-15 of the time adds just that to a pair down 1e-18", () => {
  const node = { unavailability: 1e-9 };
  const pair = { primary: node, standby: node, coverage: 1, switch: { unavailability: 1e-15 } };
  expect(relativeError(failoverSwitchUnavailability(pair), 1.001e-15)).toBeLessThan(1e-15);
});
