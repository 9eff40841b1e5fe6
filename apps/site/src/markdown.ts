import katex from "katex";
import { markdownToHtml } from "satteri";
import { withHardSpaces } from "./hard-spaces.ts";

const MATH = /<code class="language-math math-inline">([\s\S]*?)<\/code>/g;
const MATH_BLOCK = /<pre><code class="language-math math-display">([\s\S]*?)<\/code><\/pre>/g;

function plain(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/**
 * A formula, typeset: HTML for the eye, MathML for a screen reader.
 *
 * @param tex the formula in TeX
 * @param display whether it stands by itself, rather than in a line of text
 * @throws where the TeX is not valid, so that the build stops
 */
export function formula(tex: string, display: boolean): string {
  return katex.renderToString(tex, { displayMode: display, output: "htmlAndMathml", strict: "error" });
}

/**
 * One or several formulas that stand by themselves, side by side where there is room.
 *
 * @param tex the formulas in TeX; between two of them stands a `\qquad`, or a comma and a `\quad`
 * @throws where the TeX is not valid, so that the build stops
 */
export function formulas(tex: string): string {
  const parts = tex.includes(String.raw`\begin`) ? [tex] : tex.split(/\\qquad|(?<=,)\s*\\quad\b/);
  return parts.map((part) => formula(part, true)).join("");
}

/**
 * Short texts of the course (quiz, glossary, errata) as HTML. Mathematics stands between double dollars.
 *
 * @param text Markdown
 */
export function markdown(text: string): string {
  const { html } = markdownToHtml(withHardSpaces(text), {
    features: { math: { singleDollarTextMath: false }, smartPunctuation: true },
  });
  return html
    .replace(MATH_BLOCK, (_, tex: string) => formula(plain(tex), true))
    .replace(MATH, (_, tex: string) => formula(plain(tex), false))
    .trim();
}

/** The same for a text inside a line: one paragraph loses its `<p>`. */
export function inlineMarkdown(text: string): string {
  const html = markdown(text);
  const [, inner] = /^<p>([\s\S]*)<\/p>$/.exec(html) ?? [];
  return inner !== undefined && !inner.includes("<p>") ? inner : html;
}
