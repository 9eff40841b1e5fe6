import { fileURLToPath } from "node:url";
import { readCourseOrThrow } from "@standby/course";
import {
  betaFactorRepairableUnavailability,
  betaFactorUnavailability,
  costOfRegions,
  costOfSpares,
  downtimePerQuarter,
  downtimePerYear,
  failoverBudget,
  failoverPair,
  failoverSwitchBreakEven,
  heartbeatDetectionTime,
  kOfN,
  kOfNUnavailability,
  parallel,
  phiNormalDetectionTime,
  probeDetectionTime,
  queueMeanWait,
  series,
  systemAvailability,
  utilisationAfterFailures,
  utilisationCeiling,
  zoneSpread,
} from "@standby/reliability";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const { lessons, errata } = readCourseOrThrow(root);
const times = (count: number, availability: number): number =>
  series({ availabilities: Array.from({ length: count }, () => availability) });

/** How often all of `n` units are down that one crew repairs within an hour. */
const repaired = (units: { n: number; mtbfHours: number }): number =>
  betaFactorRepairableUnavailability({ ...units, mttrHours: 1, beta: 0, crews: 1 });

/** What the engine says where a quiz asks for a number, by lesson and question. */
const EXPECTED: Record<string, number> = {
  "a-single-point-of-failure shards-all": times(5, 0.99) * 100,
  "six-kinds-of-redundancy retry-count": 3 ** 4,
  "six-kinds-of-redundancy overhead-code": (3 / 8) * 100,
  "independence-not-duplication shared-fifth":
    betaFactorUnavailability({ unavailability: 0.01, beta: 0.2, n: 2 }) * 10_000,
  "how-things-fail five-calls": (1 - times(20, 0.98)) * 100,
  "nines-and-minutes four-nines-quarter": downtimePerQuarter({ availability: 0.9999 }) / 60,
  "series-and-parallel parallel-unequal": parallel({ availabilities: [0.98, 0.95] }) * 100,
  "series-and-parallel page-of-five": downtimePerYear({ availability: times(5, 0.999) }) / 3600,
  "k-of-n two-of-four": kOfNUnavailability({ k: 2, n: 4, unavailability: 0.1 }) * 100,
  "failure-and-repair unavailability-of-times": 100 - repaired({ n: 1, mtbfHours: 9 }) * 100,
  "failure-and-repair crews-for-pair": repaired({ n: 2, mtbfHours: 9 }) * 100,
  "common-cause pair-with-quarter":
    betaFactorUnavailability({ unavailability: 0.02, beta: 0.25, n: 2 }) * 10_000,
  "the-failover-that-fails pair-at-eighty":
    failoverPair({ primary: { availability: 0.98 }, standby: { availability: 0.98 }, coverage: 0.8 }) * 100,
  "shared-dependencies one-gateway": (1 - 0.99 * parallel({ availabilities: [0.98, 0.98] })) * 100,
  "n-comes-from-load four-at-eighty":
    utilisationAfterFailures({ load: 3.2, capacityPerUnit: 1, n: 4, failures: 1 }) * 100,
  "n-comes-from-load cheap-spare": (costOfSpares({ needed: 20, spares: 1 }) - 1) * 100,
  "maintenance-and-the-second-failure share-of-month": (10 * 3 * 100) / 720,
  "maintenance-and-the-second-failure during": kOfNUnavailability({ k: 4, n: 4, unavailability: 0.02 }) * 100,
  "zones four-zones": zoneSpread({ load: 9, capacityPerUnit: 1, zones: 4, zonesLost: 1 }).total,
  "queues-near-the-cliff share-of-one":
    queueMeanWait({ arrivalsPerSec: 5, serviceSec: 0.15, servers: 1 }) * 1000,
  "availability-or-fault-tolerance vote-of-three": kOfN({ k: 2, n: 3, availability: 0.02 }) * 10_000,
  "rto-and-rpo worst-loss": 6 + 1,
  "what-it-costs four-regions": costOfRegions({ regions: 4, regionsLost: 1 }) * 100,
  "the-ten-second-outage failovers-a-month": failoverBudget({
    detectSec: 10,
    decideSec: 10,
    promoteSec: 20,
    propagateSec: 0,
    target: { availability: 0.999 },
  }).failoversPerMonth,
  // φ 12 lies 7.03 deviations above the mean.
  "suspicion-as-a-number patience":
    phiNormalDetectionTime({ threshold: 12, meanSec: 0.2, deviationSec: 0.015 }) * 1_000,
  "heartbeats-and-timeouts worst-detection": heartbeatDetectionTime({
    periodSec: 2,
    timeoutSec: 6,
    delaySec: 0.5,
  }).worstSec,
  "slow-is-not-dead one-witness-ten-percent": (1 - times(2, 0.9)) * (1 - times(4, 0.9)) * 100,
  "health-checks-and-load-balancers worst-share": probeDetectionTime({
    periodSec: 10,
    timeoutSec: 2,
    threshold: 3,
  }).worstSec,
  "detect-confirm-fence-promote-redirect outage": Math.max(4, 8 * 1.25) + 1 + 3,
  "leases-and-fencing-tokens safe-wait": 30 / (1 - 0.4),
  "the-lag-gate reports-of-seven": 7 - 3 + 1,
  "split-brain-and-failing-back catch-up": 30 / (1.5 - 1),
};

const numeric = lessons.flatMap(({ slug, quiz }) =>
  quiz.questions.flatMap((question) =>
    question.kind === "numeric" ? [{ name: `${slug} ${question.id}`, question }] : [],
  ),
);

test("Every number that a quiz asks for has its calculation here", () =>
  expect(numeric.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort()));

test.each(numeric)("$name: the engine gives the answer, and no trap is near it", ({ name, question }) => {
  expect(Math.abs(question.answer - (EXPECTED[name] ?? Number.NaN))).toBeLessThan(question.tolerance / 2);
  for (const { value } of question.traps) {
    expect(Math.abs(value - question.answer)).toBeGreaterThan(question.tolerance);
  }
});

test("The figures of the list of common errors are the engine's", () => {
  const correction = (id: string): string => errata.find((entry) => entry.id === id)?.correction ?? "";
  const twoDown = kOfNUnavailability({ k: 2, n: 3, availability: 0.99 });
  const node = { availability: 0.99 };
  expect(correction("E01")).toContain(`= ${failoverPair({ primary: node, standby: node, coverage: 0.5 })}`);
  expect(correction("E11")).toContain(twoDown.toFixed(6));
  expect(correction("E11")).toContain(`1 in ${Math.round(1 / twoDown).toLocaleString("en-GB")}`);
  expect(correction("E11")).toContain((kOfN({ k: 2, n: 3, availability: 0.99 }) * 100).toFixed(4));
  expect(correction("E13")).toContain(`= ${downtimePerYear({ unavailability: 1e-5 }) / 60} minutes`);
  expect(correction("E90")).toContain((times(3, 0.99) * 100).toFixed(2));
  for (const needed of [1, 2, 4, 10]) {
    expect(correction("E15")).toContain(`${costOfSpares({ needed, spares: 1 })} for`);
  }
  for (const regions of [2, 3, 4]) {
    const cost = Number(costOfRegions({ regions, regionsLost: 1 }).toFixed(2));
    expect(correction("E82")).toContain(`${cost} for`);
  }
  expect(correction("E16")).toContain(`${(8 / 64) * 100} %`);
  expect(correction("E47")).toContain(`= ${4 ** 3} attempts`);
});

test("The figures that a teacher hands out as right are the engine's", () => {
  expect((times(3, 0.999) * 100).toFixed(4)).toBe("99.7003");
  expect((parallel({ availabilities: [0.99, 0.95] }) * 100).toFixed(2)).toBe("99.95");
  const node = { availability: 0.99 };
  const pair = { primary: node, standby: node, coverage: 2 / 3 };
  expect(((1 - failoverSwitchBreakEven(pair)) * 100).toFixed(2)).toBe("0.66");
  const unit = { kind: "unit", availability: 0.95 } as const;
  const stage = { kind: "parallel", blocks: [unit, unit, unit] } as const;
  expect(systemAvailability({ kind: "series", blocks: [stage, stage, stage] })).toBeGreaterThan(0.9995);
});

test("The figures of the errors about health checks are the engine's", () => {
  const correction = (id: string): string => errata.find((entry) => entry.id === id)?.correction ?? "";
  const balancer = probeDetectionTime({ periodSec: 30, timeoutSec: 5, threshold: 2 });
  const container = probeDetectionTime({ periodSec: 10, timeoutSec: 1, threshold: 3 });
  expect(correction("E33")).toContain(`${balancer.bestSec} to ${balancer.worstSec} s`);
  expect(correction("E41")).toContain(`${container.bestSec} to ${container.worstSec} s`);
});

test("The figures of the errors about spare capacity are the engine's", () => {
  const correction = (id: string): string => errata.find((entry) => entry.id === id)?.correction ?? "";
  const after = (n: number, failures: number): string =>
    `${Math.round(utilisationAfterFailures({ load: 2.1, capacityPerUnit: 1, n, failures }) * 100)} %`;
  expect(correction("E07")).toContain(`${(utilisationCeiling({ n: 3, failures: 1 }) * 100).toFixed(1)} %`);
  expect(correction("E05")).toContain(`${(utilisationCeiling({ n: 3, failures: 2 }) * 100).toFixed(1)} %`);
  expect(correction("E08")).toContain(after(3, 1));
  expect(correction("E09")).toContain(`lost (${after(4, 1)} each), and two may not (${after(4, 2)} each)`);
  expect(correction("E09")).toContain(`lost (${after(5, 2)} each).`);
});
