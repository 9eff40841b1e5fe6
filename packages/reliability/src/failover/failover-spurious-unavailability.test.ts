import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, fraction, notTiny, relativeError } from "../fixtures.ts";
import { failoverSpuriousUnavailability } from "./failover-spurious-unavailability.ts";

test("Small results agree with exact enumeration", () => {
  fc.assert(
    fc.property(
      fc.tuple(notTiny, notTiny, fraction, notTiny, fraction),
      ([primary, standby, coverage, spurious, harmless]) => {
        const expected = enumerate(
          [primary, standby, coverage, spurious, harmless],
          ([noPrimary, noStandby, covered, struck, unharmed]) =>
            noPrimary ? !covered || noStandby! : struck! && !unharmed,
        );
        const pair = {
          primary: { unavailability: primary },
          standby: { unavailability: standby },
          coverage,
          spurious,
          harmless,
        };
        expect(relativeError(failoverSpuriousUnavailability(pair), expected)).toBeLessThan(1e-14);
      },
    ),
  );
});

test("Where it is not said, a spurious failover does harm", () => {
  const perfect = { unavailability: 0 };
  const pair = { primary: perfect, standby: perfect, coverage: 1, spurious: 1e-12 };
  expect(failoverSpuriousUnavailability(pair)).toBe(1e-12);
});
