import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A test of Porcupine's own package: reads the logs with its parser, then times its checker alone. */
const PROGRAM = `package porcupine

import (
	"fmt"
	"sort"
	"testing"
	"time"
)

func TestStandbyTimes(t *testing.T) {
	var all [][]Event
	for log := 0; log <= 102; log++ {
		if log != 95 {
			all = append(all, parseJepsenLog(fmt.Sprintf("test_data/jepsen/etcd_%03d.log", log)))
		}
	}
	var rounds []float64
	for round := 0; round < 22; round++ {
		start := time.Now()
		for _, events := range all {
			CheckEvents(etcdModel, events)
		}
		rounds = append(rounds, float64(time.Since(start).Nanoseconds())/1e6)
	}
	rounds = rounds[1:]
	sort.Float64s(rounds)
	fmt.Printf("median %f ms\\n", rounds[len(rounds)/2])
}
`;

/**
 * How long Porcupine takes for the 102 histories, on one core: the median of 21 rounds, in milliseconds.
 *
 * @throws Error where there is no Go, or the checkout cannot be built
 */
export function porcupineMs(checkout: string): number {
  const copy = mkdtempSync(join(tmpdir(), "standby-porcupine-"));
  try {
    execFileSync("go", ["version"], { stdio: "pipe" });
  } catch (cause) {
    throw new Error("there is no go", { cause });
  }
  try {
    cpSync(checkout, copy, { recursive: true });
    writeFileSync(join(copy, "standby_times_test.go"), PROGRAM);
    const env = { ...process.env, GOMAXPROCS: "1", GOFLAGS: "-mod=mod" };
    const args = ["test", "-run", "TestStandbyTimes", "-v", "-count=1", "."];
    const said = execFileSync("go", args, { cwd: copy, env, encoding: "utf8", stdio: "pipe" });
    const told = /median ([\d.]+) ms/.exec(said)?.[1];
    if (told === undefined) throw new Error("its test printed no time");
    return Number(told);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
