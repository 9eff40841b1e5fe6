import { printableLines } from "../../printable.ts";
import type { RunPicture } from "@standby/playback";
import type { Block, Cell, Page } from "./block.ts";
import { runText, WATCH_WHOLE } from "./run-text.ts";

const BAR_MAX = 40;

/** A report as Markdown, with GitHub's tables. Text of students stands in it as text, whatever it holds. */
export function toMarkdown({ title, blocks }: Page): string {
  const parts = [`# ${plain(title)}`, ...blocks.map(blockOf)];
  return `${printableLines(parts.join("\n\n"))}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${plain(block.text)}`;
    case "text":
      return plain(block.text);
    case "prose":
      return block.text;
    case "code":
      return fenced(block.text);
    case "list":
      return block.items.map((item) => `- ${plain(item)}`).join("\n");
    case "table":
      return tableOf(block.head, block.rows);
    case "run":
      return runOf(block.run, block.page);
    case "bars": {
      const most = Math.max(1, ...block.rows.map(({ count }) => count));
      const bar = (count: number): string => "█".repeat(Math.ceil((BAR_MAX * count) / most));
      return tableOf(
        [...block.head, ""],
        block.rows.map(({ label, count }) => [label, count, bar(count)]),
      );
    }
  }
}

/** A run in words: Markdown has no place for a drawing. */
function runOf(run: RunPicture, page: string | null): string {
  const { title, faults, events, extent } = runText(run);
  const whole = page === null ? plain(WATCH_WHOLE) : `[${plain(WATCH_WHOLE)}](${encodeURI(page)})`;
  return [
    plain(title),
    ...(faults.length > 0 ? ["Faults:", faults.map((fault) => `- ${plain(fault)}`).join("\n")] : []),
    events.map((event, index) => `${run.firstTold + index}. ${plain(event)}`).join("\n"),
    `${plain(extent)} ${whole}.`,
  ].join("\n\n");
}

function tableOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map(cellOf).join(" | ")} |`;
  return [line(head), `| ${head.map(() => "---").join(" | ")} |`, ...rows.map(line)].join("\n");
}

function cellOf(cell: Cell): string {
  if (cell === null) return "–";
  return typeof cell === "object" ? `[${plain(cell.text)}](${encodeURI(cell.page)}.md)` : plain(String(cell));
}

/** Text in which nothing is markup, on one line. */
function plain(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_{}[\]<>|~$]/g, "\\$&")
    .replace(/^(\s*\d*)([#+.)-])(?=\s|$|#)/, "$1\\$2");
}

/** A block of code whose fence is longer than any in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
