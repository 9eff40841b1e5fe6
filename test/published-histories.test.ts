import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkLinearizability } from "@standby/consistency";
import { afterAll, describe, expect, test } from "vitest";
import { knossos, porcupineEtcd, porcupineKv, type PublishedHistory } from "./support/published-histories.ts";

const small = mkdtempSync(join(tmpdir(), "published-histories-"));
afterAll(() => rmSync(small, { recursive: true, force: true }));

/** Small files of our own, laid out as the two projects do it. */
const FILES: Readonly<Record<string, string>> = {
  "porcupine_test.go": "checkJepsen(t, 0, true)\ncheckJepsen(t, 12, false)\n",
  "test_data/jepsen/etcd_000.log":
    "INFO jepsen.util - 0 :invoke :write 1\nINFO jepsen.util - 0 :ok :write 1\n",
  "test_data/jepsen/etcd_012.log":
    "INFO jepsen.util - 0 :invoke :read nil\nINFO jepsen.util - 0 :ok :read 1\n",
  "test_data/kv/c1-ok.txt": '{:process 0, :type :invoke, :f :put, :key "a", :value "b"}\n',
  "test_data/kv/c1-bad.txt":
    '{:process 0, :type :invoke, :f :get, :key "a", :value nil}\n{:process 0, :type :ok, :f :get, :key "a", :value "b"}\n',
  "data/cas-register/good/zero.edn":
    "[{:process 0, :type :invoke, :f :read} {:process 0, :type :ok, :f :read, :value 0}]",
  "data/cas-register/bad/one.edn":
    "[{:process 0, :type :invoke, :f :read} {:process 0, :type :ok, :f :read, :value 1}]",
  "data/mutex/bad/free.edn":
    "[{:process 0, :type :invoke, :f :release} {:process 0, :type :ok, :f :release}]",
  "data/report.html": "",
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(small, path)), { recursive: true });
  writeFileSync(join(small, path), text);
}

/** The files whose verdict is another than the published one. */
function disagreements(histories: readonly PublishedHistory[]): string[] {
  return histories.flatMap(({ file, read, model, isLinearizable }) => {
    const { verdict } = checkLinearizability({ history: read(), model });
    return verdict === (isLinearizable ? "ok" : "violated") ? [] : [`${file}: ${verdict}`];
  });
}

const named = (variable: string, fallback: string): string => process.env[variable] || fallback;
const porcupine = named("STANDBY_PORCUPINE", small);
const ofKnossos = named("STANDBY_KNOSSOS", small);

describe(
  "Published histories get the verdicts of the projects that publish them",
  { timeout: 60_000 },
  () => {
    test.each([
      ["etcd's, from Porcupine", porcupineEtcd(porcupine), porcupine === small ? 2 : 102],
      ["a key-value store's, from Porcupine", porcupineKv(porcupine), porcupine === small ? 2 : 6],
      ["those of Knossos", knossos(ofKnossos), ofKnossos === small ? 3 : 122],
    ])("%s", (_whose, histories, count) => {
      expect(disagreements(histories)).toEqual([]);
      expect(histories.length).toBeGreaterThanOrEqual(count);
    });

    test("and one that gets another is found", () => {
      const [history] = porcupineEtcd(small);
      const wrong = history ? [{ ...history, isLinearizable: false }] : [];
      expect(disagreements(wrong)).toEqual(["test_data/jepsen/etcd_000.log: ok"]);
    });
  },
);
