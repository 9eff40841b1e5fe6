import {
  ModuleKind,
  ScriptTarget,
  typescriptDefaults,
} from "monaco-editor/languages/features/typescript/register";

/** TypeScript's number for `"moduleResolution": "bundler"`, which the editor's list of names lacks. */
const bundlerResolution: Record<string, number> = { moduleResolution: 100 };

/** "Top-level await needs a module" and the like: an answer is always a module. */
const IGNORED_CODES = [1375, 1378];

let loaded: Promise<void> | null = null;

/**
 * Sets the editor's TypeScript up as the checks compile answers, and gives it the declarations of
 * everything that an answer may import. A hint that cannot be loaded only makes for fewer hints.
 */
export function prepareTypeScript(typesUrl: string, withheld: readonly string[]): void {
  loaded ??= (async (): Promise<void> => {
    typescriptDefaults.setEagerModelSync(true);
    typescriptDefaults.setDiagnosticsOptions({ diagnosticCodesToIgnore: IGNORED_CODES });
    typescriptDefaults.setCompilerOptions({
      target: ScriptTarget.ESNext,
      module: ModuleKind.ESNext,
      ...bundlerResolution,
      lib: ["es2023"],
      types: [],
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      isolatedModules: true,
      skipLibCheck: true,
      allowNonTsExtensions: true,
    });
    const answer = await fetch(typesUrl);
    const declarations = (await answer.json()) as Record<string, string>;
    for (const [path, text] of Object.entries(declarations)) {
      if (withheld.some((name) => path.startsWith(`node_modules/${name}/`))) continue;
      typescriptDefaults.addExtraLib(text, `file:///${path}`);
    }
  })().catch(() => {
    loaded = null;
  });
}
