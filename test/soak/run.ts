import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { environmentOf, type SoakJob } from "./job.ts";
import { soakJobs } from "./jobs.ts";
import { readRecords } from "./record.ts";
import { brokenOf, markdown, mistakeTable, rightTable } from "./tables.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const records = join(root, ".standby/soak/records.jsonl");
const page = join(root, "docs/measurements.md");
const HEADING = "## Soak of simulated systems";
const INTRO = `DATE, Node NODE. To measure again, or to go on: \`npm run soak\`. A whole soak is 10,000 seeds with each template for what is
right, and 5,000 for every mistake, none of them a seed of a check; the tables say how many were run. The last column of
mistakes is the upper 95 % bound of the chance that all seeds of the check miss it; it is to stay below 0.001.`;

/** Runs one job in a process of its own; what it prints is shown only where it brought nothing. */
function runJob(job: SoakJob): Promise<void> {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--config", "test/soak/config.ts", "--reporter", "dot"];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...environmentOf(job) } });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (printed += String(data)));
  return new Promise((resolve) => {
    child.on("exit", () => {
      const own = readRecords(records).filter(
        ({ version, variant }) => version === job.version && variant === job.variant,
      );
      const tried = own.reduce((sum, record) => sum + record.tried, 0);
      const survived = own.reduce((sum, record) => sum + record.survived, 0);
      const isWithoutSeeds = own.length === 0 && job.mustFail !== null;
      const came = isWithoutSeeds ? "its check has no seeds" : `${survived} of ${tried} survived`;
      console.log(`${job.subject}, ${job.variant}: ${came}`);
      if (own.length === 0 && !isWithoutSeeds) console.log(printed);
      resolve();
    });
  });
}

/** Takes one job after the other until none is left. */
async function work(waiting: SoakJob[]): Promise<void> {
  for (let job = waiting.shift(); job; job = waiting.shift()) await runJob(job);
}

/** The section of the page, from its heading to the next one. */
function section(jobs: readonly SoakJob[]): string {
  const known = readRecords(records);
  const [date = ""] = new Date().toISOString().split("T");
  const intro = INTRO.replace("DATE", date).replace("NODE", process.version.slice(1));
  const parts = [HEADING, intro, markdown(rightTable(jobs, known))];
  const wrong = mistakeTable(jobs, known);
  if (wrong.length > 1) parts.push(markdown(wrong));
  return `${parts.join("\n\n")}\n\n`;
}

function write(text: string): void {
  const before = readFileSync(page, "utf8");
  const from = before.indexOf(`${HEADING}\n`);
  const at = from < 0 ? before.indexOf("## Trials of exercises\n") : from;
  const next = from < 0 ? at : before.indexOf("\n## ", at + 1) + 1;
  const rest = next <= 0 ? "" : before.slice(next);
  writeFileSync(page, before.slice(0, at) + text + rest);
}

const [only = ""] = process.argv.slice(2);
const jobs = soakJobs(root, records, Number(process.env["STANDBY_SOAK_SEEDS"] ?? Infinity));
const waiting = jobs.filter(({ subject, variant }) => `${subject}, ${variant}`.includes(only));
const processes = Number(process.env["STANDBY_SOAK_PROCESSES"] ?? availableParallelism());
await Promise.all(Array.from({ length: processes }, () => work(waiting)));
write(section(jobs));
const broken = brokenOf(jobs, readRecords(records));
for (const record of broken) console.error(`Not sound: ${JSON.stringify(record)}`);
process.exitCode = broken.length === 0 ? 0 : 1;
