/**
 * The path of the file that a relative specifier names, seen from another file: `../given/x.ts` in
 * `answer/index.ts` is `given/x.ts`. Where `files` is given and lacks that path, `.js` may stand for `.ts`, and
 * the extension or `/index.ts` may be missing. Undefined for a bare specifier, for a path that climbs above
 * the exercise, and for a file that is not in `files`.
 */
export function resolveImport(
  fromPath: string,
  specifier: string,
  files?: { has(path: string): boolean },
): string | undefined {
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return undefined;
  const path = normalise([...fromPath.split("/").slice(0, -1), ...specifier.split("/")]);
  if (path === undefined || !files) return path;
  const asTypeScript = path.replace(/\.js$/, ".ts");
  return [path, asTypeScript, `${path}.ts`, `${path}/index.ts`].find((candidate) => files.has(candidate));
}

function normalise(parts: string[]): string | undefined {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === "..") {
      if (kept.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") kept.push(part);
  }
  return kept.join("/");
}
