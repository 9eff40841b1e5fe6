import { cpus, totalmem } from "node:os";
import { clickToVerdicts } from "./click-to-verdicts.ts";
import { formulas } from "./formulas.ts";
import { gradingMemory } from "./grading-memory.ts";
import { grading } from "./grading.ts";
import { histories } from "./histories.ts";
import { lighthouseScores } from "./lighthouse.ts";
import { pageWeight } from "./page-weight.ts";
import { player } from "./player.ts";
import { notMeasured, type Benchmark, type Row } from "./row.ts";
import { simulator } from "./simulator.ts";
import { siteBuild } from "./site-build.ts";
import { workerStart } from "./worker-start.ts";

const ALL: readonly Benchmark[] = [
  clickToVerdicts,
  workerStart,
  pageWeight,
  lighthouseScores,
  siteBuild,
  formulas,
  histories,
  simulator,
  player,
  grading,
  gradingMemory,
];
const COLUMNS = ["what", "measured", "instead", "ratio", "goal"] as const;

/** Prints the rows as a table that Markdown also reads. */
function print(rows: readonly Row[]): void {
  const cells = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  console.log(lines.join("\n"));
}

const [only] = process.argv.slice(2);
const rows: Row[] = [];
for (const benchmark of ALL) {
  const isAskedFor = only !== undefined && benchmark.name.toLowerCase().includes(only.toLowerCase());
  if (!isAskedFor && (only !== undefined || benchmark.isLong)) continue;
  console.error(`${benchmark.name} …`);
  rows.push(...(await benchmark.measure().catch((error: unknown) => [notMeasured(benchmark.name, error)])));
}
console.log(`Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB\n`);
print(rows);
