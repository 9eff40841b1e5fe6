import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ownAnswers, writeClass } from "./own-answers.ts";
import type { Benchmark, Row } from "./row.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const EXERCISE = "nines-to-minutes";
const ANSWERS = 10_000;
const LOOK_EVERY_MS = 500;

/** What was held at one moment of a grading, in megabytes. */
interface Sample {
  /** Bytes of results that were written; an answer's are about as many as another's. */
  readonly written: number;
  readonly program: number;
  /** The largest of the processes in which answers run. */
  readonly lane: number;
}

/** What a grading of many answers holds while it goes on. */
export const gradingMemory: Benchmark = {
  name: "Memory of a long grading",
  isLong: true,
  measure: async () => {
    if (!existsSync("/proc/self/status")) throw new Error("only Linux tells what a process holds");
    const folder = mkdtempSync(join(tmpdir(), "standby-memory-"));
    try {
      writeClass(join(folder, "class"), EXERCISE, { answers: ownAnswers(EXERCISE), students: ANSWERS });
      const samples = await grade(folder);
      return [0.1, 0.25, 0.5, 0.75, 1].map((part) => rowOf(samples, part));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function grade(folder: string): Promise<Sample[]> {
  const out = join(folder, "out");
  const options = ["--out", out, "--format", "csv", "--sandbox", "portable"];
  const args = ["grade", EXERCISE, join(folder, "class"), ...options];
  const program = spawn(process.execPath, [join(ROOT, "apps/grader/src/cli.ts"), ...args], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "ignore"],
  });
  const samples: Sample[] = [];
  while (program.exitCode === null && program.signalCode === null) {
    await wait(LOOK_EVERY_MS);
    const sample = sampleOf(program.pid ?? 0, join(out, "results.ndjson"));
    // When the lanes have gone, all marks are read for the reports; that is another thing.
    if (sample && sample.written > 0 && sample.lane > 0) samples.push(sample);
  }
  if (program.exitCode !== 0) throw new Error(`standby grade ended with ${program.exitCode}`);
  return samples;
}

function sampleOf(pid: number, results: string): Sample | undefined {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
    const lanes = children.filter((child) => child !== "").map((child) => heldBy(Number(child)));
    return { written: statSync(results).size, program: heldBy(pid), lane: Math.max(0, ...lanes) };
  } catch {
    return undefined;
  }
}

function heldBy(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(?<kilobytes>\d+)/m.exec(status)?.groups?.["kilobytes"] ?? 0) / 1024;
}

function rowOf(samples: readonly Sample[], part: number): Row {
  const all = samples.at(-1)?.written ?? 0;
  const upTo = samples.filter(({ written }) => written <= part * all);
  const largest = (what: "program" | "lane"): number => Math.max(...upTo.map((sample) => sample[what]));
  const last = upTo.at(-1);
  return {
    what: `Grading ${ANSWERS} answers, after ${Math.round(part * ANSWERS)}`,
    measured: `program ${Math.round(last?.program ?? 0)} MB, the most so far ${Math.round(largest("program"))} MB`,
    instead: `a lane, the most so far: ${Math.round(largest("lane"))} MB`,
  };
}
