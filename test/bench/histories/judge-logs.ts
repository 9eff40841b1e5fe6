import { checkLinearizability, type History } from "@standby/consistency";
import { porcupineEtcd, type PublishedHistory } from "../../support/published-histories.ts";
import { median } from "../statistics.ts";

/** What this program prints, as JSON. */
export interface LogTimes {
  readonly firstMs: number;
  readonly medianMs: number;
  readonly withReadingMs: number;
}

const ROUNDS = 21;

const [checkout = ""] = process.argv.slice(2);
const published = porcupineEtcd(checkout);
if (published.length !== 102) throw new Error(`${checkout} has ${published.length} etcd histories, not 102`);

const read = (): History[] => published.map((each) => each.read());
const all = read();
const first = timed(() => judge(all));
const rounds = Array.from({ length: ROUNDS }, () => timed(() => judge(all)));
const withReading = Array.from({ length: ROUNDS }, () => timed(() => judge(read())));
const times: LogTimes = { firstMs: first, medianMs: median(rounds), withReadingMs: median(withReading) };
console.log(JSON.stringify(times));

/** Judges every history, and compares with the verdicts of Porcupine's own tests. */
function judge(histories: readonly History[]): void {
  for (const [index, history] of histories.entries()) {
    const { file, model, isLinearizable } = published[index] as PublishedHistory;
    const { verdict } = checkLinearizability({ history, model });
    if (verdict !== (isLinearizable ? "ok" : "violated")) throw new Error(`${file}: ${verdict}`);
  }
}

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
