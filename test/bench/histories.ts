import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { generatedHistories } from "./histories/generated.ts";
import type { LogTimes } from "./histories/judge-logs.ts";
import { porcupineMs } from "./histories/porcupine.ts";
import { notMeasured, type Benchmark, type Row } from "./row.ts";
import { milliseconds } from "./statistics.ts";

const WHAT = "Linearizability of 102 etcd histories, one core";
const GOAL = "quicker than Porcupine, 300 ms";

/**
 * How quickly histories are judged. The logs of etcd are those of Porcupine's repository, in a checkout that
 * STANDBY_PORCUPINE names; Porcupine is built from it where Go is there.
 */
export const histories: Benchmark = {
  name: "Histories",
  measure: () =>
    Promise.resolve([...etcdRows(process.env["STANDBY_PORCUPINE"] ?? ""), ...generatedHistories()]),
};

function etcdRows(checkout: string): Row[] {
  if (checkout === "") return [notMeasured(WHAT, "STANDBY_PORCUPINE names no checkout of Porcupine")];
  const script = fileURLToPath(new URL("histories/judge-logs.ts", import.meta.url));
  const told = execFileSync(process.execPath, ["--single-threaded", script, checkout], { encoding: "utf8" });
  const { firstMs, medianMs, withReadingMs } = JSON.parse(told) as LogTimes;
  const measured = `${milliseconds(medianMs)} median, ${milliseconds(firstMs)} the first time`;
  const reading: Row = {
    what: "The same, with reading the logs",
    measured: `${milliseconds(withReadingMs)} median`,
  };
  try {
    const rivalMs = porcupineMs(checkout);
    const ratio = `${(rivalMs / medianMs).toFixed(1)} times quicker`;
    const instead = `Porcupine: ${milliseconds(rivalMs)} median`;
    return [{ what: WHAT, measured, instead, ratio, goal: GOAL }, reading];
  } catch (error) {
    const instead = notMeasured("", error).measured;
    return [{ what: WHAT, measured, instead: `Porcupine: ${instead}`, goal: GOAL }, reading];
  }
}
