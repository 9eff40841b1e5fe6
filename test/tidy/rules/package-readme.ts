import type { Failure, Source } from "../source.ts";

/** Each package has a README.md with an example that runs. */
export function packageReadme(sources: readonly Source[]): Failure[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const packages = new Set(sources.flatMap(({ path }) => /^packages\/[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  return [...packages].flatMap((folder) => {
    const path = `${folder}/README.md`;
    if (/^```ts$/m.test(texts.get(path) ?? "")) return [];
    return {
      path,
      line: 1,
      rule: "Each package has a README.md with an example in a ts code block",
      remedy: texts.has(path) ? "add an example that runs" : "write a short one",
    };
  });
}
