import { kStaleness } from "@standby/reliability";
import { QuorumStore, constant, run, type Context, type Handlers, type Message } from "@standby/simulator";
import { describe, expect, test } from "vitest";

const ROUNDS = 4_000;

type Got = Message & { readonly kept: { readonly count: number } };

/** Writes a version to `w` nodes at random, and reads `r` at random, many times; says how old what it read was. */
function reader(nodes: readonly string[], r: number, w: number, ages: number[]): Handlers {
  const some = (ctx: Context, count: number): string[] => {
    const left = [...nodes];
    return Array.from(
      { length: count },
      () => left.splice(Math.floor(ctx.random() * left.length), 1)[0] ?? "",
    );
  };
  return {
    *onStart(ctx) {
      for (let version = 1; version <= ROUNDS; version++) {
        const kept = { value: version, count: version, by: 0 };
        yield* ctx.gather(some(ctx, w), { type: "put", key: "k", kept }, { enough: w, timeoutUs: 1_000 });
        const got = yield* ctx.gather<Got>(
          some(ctx, r),
          { type: "get", key: "k" },
          { enough: r, timeoutUs: 1_000 },
        );
        ages.push(version - Math.max(...got.map(({ msg }) => msg.kept.count)));
      }
    },
  };
}

// P. Bailis and others, "Probabilistically bounded staleness for practical partial quorums", PVLDB 5 (2012),
// section 3.1: each write stands on w of n nodes at random, and nothing spreads it further.
describe.each([
  { n: 3, r: 1, w: 1 },
  { n: 3, r: 2, w: 1 },
  { n: 5, r: 2, w: 2 },
  { n: 5, r: 3, w: 3 },
])("With $r of $n read and $w written", ({ n, r, w }) => {
  const names = Array.from({ length: n }, (_, index) => `n${index}`);
  const ages: number[] = [];
  const options = { replicas: names, r, w, repair: "none" as const, timeoutUs: 1_000 };
  const nodes = [
    ...names.map((name) => ({ name, create: () => new QuorumStore(options) })),
    { name: "reader", role: "client" as const, create: () => reader(names, r, w, ages) },
  ];
  run({ system: { nodes, network: { latency: constant(100) } }, seed: 1, untilUs: 100_000_000 });

  test.each([1, 2, 3])("a read misses the last %i versions as often as the closed form says", (versions) => {
    expect(ages).toHaveLength(ROUNDS);
    const missed = ages.filter((age) => age >= versions).length / ROUNDS;
    const expected = kStaleness({ n, r, w, versions });
    // Reads that follow each other share what was written before: twice a binomial's four standard errors.
    const error = Math.sqrt((expected * (1 - expected)) / ROUNDS);
    expect(Math.abs(missed - expected)).toBeLessThanOrEqual(8 * error);
  });
});
