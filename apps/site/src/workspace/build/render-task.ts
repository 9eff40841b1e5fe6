import { createCssVariablesTheme, createHighlighter } from "shiki";
import { markdown } from "../../markdown.ts";

const FENCE = /<pre><code class="language-([\w-]+)">([\s\S]*?)<\/code><\/pre>/g;
const LANGUAGES = ["ts", "yaml", "json", "sh"] as const;
const alias: Record<string, (typeof LANGUAGES)[number]> = { typescript: "ts", yml: "yaml", bash: "sh" };

const theme = createCssVariablesTheme({ name: "standby", variablePrefix: "--code-", fontStyle: true });
const highlighter = await createHighlighter({ themes: [theme], langs: [...LANGUAGES] });

/** Markdown of an exercise as HTML: formulas typeset, code in the page's own colours. */
export function renderTask(text: string): string {
  return markdown(text).replace(FENCE, (whole, name: string, code: string) => {
    const lang = alias[name] ?? LANGUAGES.find((known) => known === name);
    return lang === undefined
      ? whole
      : highlighter.codeToHtml(plain(code).trimEnd(), { lang, theme: "standby" });
  });
}

function plain(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
