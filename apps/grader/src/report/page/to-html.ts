import { pictureSvg, words, type RunPicture } from "@standby/playback";
import { escapeMarkup } from "../escape-markup.ts";
import { printableLines } from "../../printable.ts";
import type { Block, Cell, Page } from "./block.ts";
import { runText, WATCH_WHOLE } from "./run-text.ts";
import { STYLES } from "./styles.ts";

/** A report as one file of HTML without scripts, which asks nobody for anything. */
export function toHtml({ title, blocks }: Page): string {
  const safe = escapeMarkup(title);
  return printableLines(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
<h1>${safe}</h1>
${blocks.map(blockOf).join("\n")}
</main>
</body>
</html>
`);
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const element = `h${block.level + 1}`;
      return `<${element}>${escapeMarkup(block.text)}</${element}>`;
    }
    case "text":
      return `<p>${escapeMarkup(block.text)}</p>`;
    case "prose":
      return block.text
        .split(/\n{2,}/)
        .map((paragraph) => `<p class="prose">${escapeMarkup(paragraph)}</p>`)
        .join("\n");
    case "code":
      return `<pre tabindex="0">${escapeMarkup(block.text)}</pre>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escapeMarkup(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableOf(block.head, block.rows);
    case "run":
      return runOf(block.run, block.page);
    case "bars": {
      const most = Math.max(1, ...block.rows.map(({ count }) => count));
      const rows = block.rows.map(({ label, count }) => [
        label,
        count,
        { markup: `<span class="bar" style="width:${((100 * count) / most).toFixed(1)}%"></span>` },
      ]);
      return tableOf([...block.head, ""], rows);
    }
  }
}

function runOf(run: RunPicture, page: string | null): string {
  const { title, caption, faults, events, extent } = runText(run);
  const items = (texts: readonly string[]): string =>
    texts.map((text) => `<li>${escapeMarkup(text)}</li>`).join("");
  const whole =
    page === null ? WATCH_WHOLE : `<a href="${escapeMarkup(page)}">${escapeMarkup(WATCH_WHOLE)}</a>`;
  return [
    `<figure><div class="table" tabindex="0">${pictureSvg(run, `${words.diagram}. ${title}`)}</div>`,
    `<figcaption>${escapeMarkup(caption)}</figcaption></figure>`,
    ...(faults.length > 0 ? [`<p>Faults:</p><ul>${items(faults)}</ul>`] : []),
    `<ol class="events" start="${run.firstTold}">${items(events)}</ol>`,
    `<p>${escapeMarkup(extent)} ${whole}.</p>`,
  ].join("\n");
}

/** A cell, or what is drawn in one. */
type Drawn = Cell | { readonly markup: string };

function tableOf(head: readonly string[], rows: readonly (readonly Drawn[])[]): string {
  const classes = head.map((_title, column) =>
    rows.some((row) => typeof row[column] === "number") ? ' class="number"' : "",
  );
  const heads = head.map((text, column) =>
    text === "" ? "<td></td>" : `<th scope="col"${classes[column]}>${escapeMarkup(text)}</th>`,
  );
  const lines = rows.map(
    (row) => `<tr>${row.map((cell, column) => `<td${classes[column]}>${inCell(cell)}</td>`).join("")}</tr>`,
  );
  return `<div class="table" tabindex="0"><table><thead><tr>${heads.join("")}</tr></thead><tbody>\n${lines.join("\n")}\n</tbody></table></div>`;
}

function inCell(cell: Drawn): string {
  if (cell === null) return "–";
  if (typeof cell !== "object") return escapeMarkup(String(cell));
  if ("markup" in cell) return cell.markup;
  return `<a href="${escapeMarkup(encodeURI(cell.page))}.html">${escapeMarkup(cell.text)}</a>`;
}
