import { expect, test } from "vitest";
import * as reliability from "./index.ts";
import {
  refuse,
  refuseCount,
  refuseFractions,
  refuseLevels,
  refusePeriod,
  refuseSystems,
  refuseUnits,
  refusals,
  sound,
} from "./refusals.ts";

for (const call of ["series", "seriesUnavailability", "parallel", "parallelUnavailability"] as const) {
  refuseUnits(call, {});
}
for (const call of ["kOfN", "kOfNUnavailability"] as const) {
  refuseLevels(call, { k: 2, n: 3 });
  refuseCount(call, "n", "of at least 1", { k: 1, availability: 0.9 });
  refuseCount(call, "k", "from 1 to 3", { n: 3, availability: 0.9 });
  refuse(
    call,
    { k: 4, n: 3, availability: 0.9 },
    RangeError,
    "k is 4, but must be a whole number from 1 to 3",
  );
}
for (const call of ["kOfNUnequal", "kOfNUnequalUnavailability"] as const) {
  refuseUnits(call, { k: 1 });
  refuseCount(call, "k", "from 1 to 2", { availabilities: [0.9, 0.8] });
}
for (const call of ["betaFactorUnavailability", "betaFactorUnavailabilityRareEvent"] as const) {
  refuseLevels(call, { beta: 0.1, n: 2 });
  refuseFractions(call, "beta", { availability: 0.9, n: 2 });
  refuseCount(call, "n", "of at least 1", { availability: 0.9, beta: 0.1 });
}

refuseLevels("nines", {});
refuseLevels("downtime", { periodSec: 60 });
refusePeriod("downtime", "periodSec");
for (const call of [
  "downtimePerYear",
  "downtimePerQuarter",
  "downtimePerMonth",
  "downtimePerWeek",
  "downtimePerDay",
] as const) {
  refuseLevels(call, {});
}
refusePeriod("downtimePerYear", "daysPerYear");
refusePeriod("downtimePerQuarter", "daysPerQuarter");
refusePeriod("downtimePerMonth", "daysPerMonth");
for (const call of ["availabilityFromNines", "unavailabilityFromNines"] as const) {
  const rule = "but must be a finite number of at least 0";
  refuse(call, { nines: -1 }, RangeError, `nines is -1, ${rule}`);
  refuse(call, { nines: Number.NaN }, RangeError, `nines is NaN, ${rule}`);
  refuse(call, { nines: Infinity }, RangeError, `nines is Infinity, ${rule}`);
  refuse(call, { nines: "3" }, TypeError, `nines is "3", ${rule}`);
  refuse(call, 3, TypeError, "options is 3, but must be one object of named values");
}

for (const call of ["systemAvailability", "systemUnavailability"] as const) {
  const unit = { kind: "unit", availability: 0.9 };
  const kinds = 'but must be "unit", "series", "parallel" or "kOutOfN"';
  refuse(call, undefined, TypeError, "tree is undefined, but must be one object of named values");
  refuse(call, { kind: "both" }, TypeError, `tree.kind is "both", ${kinds}`);
  refuse(
    call,
    { kind: "series", blocks: [] },
    RangeError,
    "tree.blocks is an empty list, but must hold at least one block",
  );
  refuse(
    call,
    { kind: "series", blocks: unit },
    TypeError,
    "tree.blocks is an object, but must be a list of blocks",
  );
  refuse(
    call,
    { kind: "series", blocks: [unit, { kind: "unit", availability: 99 }] },
    RangeError,
    "tree.blocks[1].availability is 99, but must be a fraction from 0 to 1: 0.99 rather than 99",
  );
  refuse(
    call,
    { kind: "parallel", blocks: [{ kind: "unit" }] },
    TypeError,
    "tree.blocks[0] has neither availability nor unavailability, but must have exactly one of the two",
  );
  refuse(
    call,
    { kind: "kOutOfN", k: 2, blocks: [unit] },
    RangeError,
    "tree.k is 2, but must be a whole number from 1 to 1",
  );
  const circle = { kind: "series", blocks: [unit] as object[] };
  circle.blocks[0] = circle;
  refuse(call, circle, RangeError, "tree is more than 1000 deep, but must be a tree that ends");
}

refuseSystems("singlePointsOfFailure", "system", (system) => system);
for (const call of ["failedComponents", "failsWithout"] as const) {
  refuseSystems(call, "system", (system) => ({ system, failed: [] }));
  refuse(call, undefined, TypeError, "options is undefined, but must be one object of named values");
  refuse(
    call,
    { system: sound, failed: "a" },
    TypeError,
    'failed is "a", but must be a list or set of names',
  );
  refuse(
    call,
    { system: sound, failed: ["c"] },
    RangeError,
    'failed[0] is "c", but must be the name of a component',
  );
}
for (const call of ["sharedDependencies", "sharedFailures"] as const) {
  refuseSystems(call, "system", (system) => ({ system, between: ["a", "b"] }));
  refuse(call, undefined, TypeError, "options is undefined, but must be one object of named values");
  refuse(
    call,
    { system: sound, between: ["a"] },
    TypeError,
    "between is a list, but must be a list of two names",
  );
  refuse(
    call,
    { system: sound, between: ["a", "c"] },
    RangeError,
    'between[1] is "c", but must be the name of a component',
  );
}

const call = "singlePointsOfNetwork";
const way = { from: "a", to: ["b"], links: [["a", "b"]] };
refuse(call, undefined, TypeError, "network is undefined, but must be one object of named values");
refuse(call, { ...way, from: 1 }, TypeError, "from is 1, but must be a name");
refuse(call, { ...way, to: "b" }, TypeError, 'to is "b", but must be a list');
refuse(call, { ...way, to: [] }, RangeError, "to is an empty list, but must hold at least one name");
refuse(call, { ...way, links: [["a"]] }, TypeError, "links[0] is a list, but must be a list of two names");
refuse(call, { ...way, links: [["a", ""]] }, TypeError, 'links[0][1] is "", but must be a name');
refuse(call, { ...way, needs: { a: "c" } }, TypeError, 'needs.a is "c", but must be a list');
refuse(
  call,
  { ...way, needs: [] },
  TypeError,
  "needs is an empty list, but must be one object of named values",
);
refuse(
  call,
  { ...way, to: ["c"] },
  RangeError,
  "links have no way from `from` to any node in `to`, but must have one",
);

test.each(refusals)("$call refuses input where $message", ({ call: name, given, error, message }) => {
  const refused = reliability[name] as (input: unknown) => unknown;
  expect(() => refused(given)).toThrow(new error(message));
  expect(() => refused(given)).toThrow(error);
});

test("Every public function is known to this table", () => {
  expect(new Set(refusals.map(({ call: name }) => name))).toEqual(new Set(Object.keys(reliability)));
});
