import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  casRegister,
  keyValue,
  multiRegister,
  mutex,
  parseKnossos,
  parsePorcupineEtcd,
  parsePorcupineKv,
  type History,
  type Model,
} from "@standby/consistency";

/** A history that another project judges in its own tests. */
export interface PublishedHistory {
  readonly file: string;
  readonly read: () => History;
  readonly model: Model;
  readonly isLinearizable: boolean;
}

/** The logs of etcd in a checkout of Porcupine, with the verdicts of its tests. */
export function porcupineEtcd(checkout: string): PublishedHistory[] {
  const tests = readFileSync(join(checkout, "porcupine_test.go"), "utf8");
  return [...tests.matchAll(/checkJepsen\(t, (\d+), (true|false)\)/g)].map(([, number = "", verdict]) => {
    const file = `test_data/jepsen/etcd_${number.padStart(3, "0")}.log`;
    const read = (): History => parsePorcupineEtcd(readFileSync(join(checkout, file), "utf8"));
    return { file, read, model: casRegister(), isLinearizable: verdict === "true" };
  });
}

/** Its logs of a key-value store. The files are named after their verdicts. */
export function porcupineKv(checkout: string): PublishedHistory[] {
  return readdirSync(join(checkout, "test_data/kv")).map((name) => {
    const file = `test_data/kv/${name}`;
    const read = (): History => parsePorcupineKv(readFileSync(join(checkout, file), "utf8"));
    return { file, read, model: keyValue(), isLinearizable: name.includes("-ok") };
  });
}

/** Knossos' tests begin with these values, but for mutexes, which begin free. */
const KNOSSOS_MODELS: Readonly<Record<string, Model>> = {
  "cas-register": casRegister(0),
  "multi-register": multiRegister([
    [":x", 0],
    [":y", 0],
  ]),
  mutex: mutex(),
};

/** The histories in a checkout of Knossos, whose folders are named after their models and verdicts. */
export function knossos(checkout: string): PublishedHistory[] {
  const data = join(checkout, "data");
  return readdirSync(data, { recursive: true, encoding: "utf8" }).flatMap((path) => {
    const [folder = "", verdict] = path.split(/[\\/]/);
    const model = KNOSSOS_MODELS[folder];
    if (!model || !path.endsWith(".edn")) return [];
    const read = (): History => parseKnossos(readFileSync(join(data, path), "utf8"));
    return { file: `data/${path}`, read, model, isLinearizable: verdict === "good" };
  });
}
