import type { Notice, Notices } from "./read-notices.ts";

const INTRODUCTION = `# Third-party notices

The course stands on the work of others. \`npm run notices\` writes this page from the lock file and from the
licence files of the packages.`;

/** Writes the notices as Markdown: what the built site holds, with its licence texts, then everything else. */
export function formatNotices({ inSite, others }: Notices): string {
  const rows = inSite.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const lists = [...others].map(([licence, names]) => `**${licence}**: ${names.join(", ")}.`);
  const texts = [...byText(inSite)].map(([text, names]) => {
    const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
    return `### ${names.join(", ")}\n\n${fence}text\n${text}\n${fence}`;
  });
  return `${[
    INTRODUCTION,
    "## In the built site",
    ["| package | version | licence |", "| --- | --- | --- |", ...rows].join("\n"),
    "## Needed to build the site and to grade",
    ...lists,
    "## Licence texts of what is in the built site",
    ...texts,
  ].join("\n\n")}\n`;
}

/** The packages that carry the same text stand together. */
function byText(notices: readonly Notice[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, text } of notices) {
    if (text !== "") groups.set(text, [...(groups.get(text) ?? []), name]);
  }
  return groups;
}
