import { readFileSync } from "node:fs";
import { join } from "node:path";
import { casRegister, checkLinearizability, parsePorcupineEtcd, type History } from "@standby/consistency";
import { median } from "../statistics.ts";

/** What this program prints, as JSON. */
export interface LogTimes {
  readonly firstMs: number;
  readonly medianMs: number;
  readonly withReadingMs: number;
}

const ROUNDS = 21;

const [checkout = ""] = process.argv.slice(2);
const tests = readFileSync(join(checkout, "porcupine_test.go"), "utf8");
const expected = [...tests.matchAll(/checkJepsen\(t, (\d+), (true|false)\)/g)].map((match) => ({
  file: join(checkout, "test_data/jepsen", `etcd_${(match[1] ?? "").padStart(3, "0")}.log`),
  isLinearizable: match[2] === "true",
}));
if (expected.length !== 102) throw new Error(`${checkout} has ${expected.length} etcd histories, not 102`);

const read = (): History[] => expected.map(({ file }) => parsePorcupineEtcd(readFileSync(file, "utf8")));
const all = read();
const first = timed(() => judge(all));
const rounds = Array.from({ length: ROUNDS }, () => timed(() => judge(all)));
const withReading = Array.from({ length: ROUNDS }, () => timed(() => judge(read())));
const times: LogTimes = { firstMs: first, medianMs: median(rounds), withReadingMs: median(withReading) };
console.log(JSON.stringify(times));

/** Judges every history, and compares with the verdicts of Porcupine's own tests. */
function judge(histories: readonly History[]): void {
  for (const [index, history] of histories.entries()) {
    const { verdict } = checkLinearizability({ history, model: casRegister() });
    const { file, isLinearizable } = expected[index] ?? {};
    if (verdict !== (isLinearizable ? "ok" : "violated")) throw new Error(`${file}: ${verdict}`);
  }
}

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
