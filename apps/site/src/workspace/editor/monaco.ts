import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeAction/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/contextmenu/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/format/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/gotoSymbol/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/lineSelection/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/parameterHints/register";
import "monaco-editor/features/quickCommand/register";
import "monaco-editor/features/readOnlyMessage/register";
import "monaco-editor/features/rename/register";
import "monaco-editor/features/smartSelect/register";
import "monaco-editor/features/snippet/register";
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
import "monaco-editor/languages/definitions/typescript/register";
import "monaco-editor/languages/definitions/yaml/register";
import { KeyCode, Range, Uri, editor } from "monaco-editor/editor/editor.api";
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import TypeScriptWorker from "monaco-editor/languages/features/typescript/ts.worker?worker";
import type { Mark } from "../state/marks.ts";
import type { CodeEditor, EditorFile, EditorHooks } from "./code-editor.ts";
import { defineThemes, themeName } from "./monaco-theme.ts";
import { prepareTypeScript } from "./monaco-typescript.ts";

/** What the full editor is made from. */
export interface MonacoOptions {
  files: readonly EditorFile[];
  fontSize: number;
  typesUrl: string;
  /** Libraries that answers cannot import. */
  withheld: readonly string[];
  label: string;
  hooks: EditorHooks;
}

/** Where Escape has another meaning first. */
const ESCAPE_IS_FREE = [
  "suggestWidgetVisible",
  "findWidgetVisible",
  "parameterHintsVisible",
  "renameInputVisible",
  "markersNavigationVisible",
  "codeActionMenuVisible",
  "editorHoverVisible",
  "inSnippetMode",
  "editorHasMultipleSelections",
]
  .map((key) => `!${key}`)
  .join(" && ");

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => (label === "typescript" ? new TypeScriptWorker() : new EditorWorker()),
};

/** Puts the full editor into `host`. The page must have loaded its tokens before. */
export function createMonaco(host: HTMLElement, options: MonacoOptions): CodeEditor {
  const { files, hooks } = options;
  prepareTypeScript(options.typesUrl, options.withheld);
  defineThemes();
  const readOnly = new Set(files.filter((file) => file.readOnly).map((file) => file.path));
  const models = new Map(files.map((file) => [file.path, openModel(file)]));
  const instance = editor.create(host, {
    model: null,
    theme: themeName(),
    fontSize: options.fontSize,
    lineHeight: 1.55,
    fontFamily: getComputedStyle(document.documentElement).getPropertyValue("--font-mono"),
    ariaLabel: options.label,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    glyphMargin: true,
    folding: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    renderLineHighlight: "line",
    overviewRulerLanes: 0,
    lineNumbersMinChars: 3,
    padding: { top: 12, bottom: 12 },
    stickyScroll: { enabled: false },
    tabSize: 2,
    renderFinalNewline: "on",
    wordBasedSuggestions: "off",
    "semanticHighlighting.enabled": false,
  });
  const stops = [
    ...files
      .filter((file) => !file.readOnly)
      .map(({ path }) => {
        const model = models.get(path);
        return model?.onDidChangeContent(() => hooks.onEdit(path, model.getValue()));
      }),
    releaseTabOnEscape(instance, hooks),
    followTheme(),
  ];
  return handle(instance, models, readOnly, () => stops.forEach((stop) => stop?.dispose()));
}

function openModel(file: EditorFile): editor.ITextModel {
  const uri = Uri.parse(`file:///${file.path}`);
  editor.getModel(uri)?.dispose();
  return editor.createModel(file.text, /\.ya?ml$/.test(file.path) ? "yaml" : undefined, uri);
}

function handle(
  instance: editor.IStandaloneCodeEditor,
  models: ReadonlyMap<string, editor.ITextModel>,
  readOnly: ReadonlySet<string>,
  stop: () => void,
): CodeEditor {
  const states = new Map<string, editor.ICodeEditorViewState | null>();
  const decorations = instance.createDecorationsCollection();
  let open = "";
  let marks: readonly Mark[] = [];
  const draw = (): void =>
    void decorations.set(marks.filter((mark) => mark.path === open).map((mark) => decorationOf(mark)));

  return {
    show(path) {
      const model = models.get(path);
      if (model === undefined || path === open) return;
      if (open !== "") states.set(open, instance.saveViewState());
      open = path;
      instance.setModel(model);
      instance.updateOptions({ readOnly: readOnly.has(path) });
      const state = states.get(path);
      if (state) instance.restoreViewState(state);
      draw();
    },
    setText(path, text) {
      const model = models.get(path);
      if (model === undefined || model.getValue() === text) return;
      model.pushStackElement();
      model.pushEditOperations(null, [{ range: model.getFullModelRange(), text }], () => null);
      model.pushStackElement();
    },
    setMarks(next) {
      marks = next;
      draw();
    },
    reveal(line) {
      instance.revealLineInCenterIfOutsideViewport(line);
      instance.setPosition({
        lineNumber: line,
        column: instance.getModel()?.getLineFirstNonWhitespaceColumn(line) || 1,
      });
      instance.focus();
    },
    focus(selected) {
      const model = instance.getModel();
      if (model && selected)
        instance.setSelection(
          Range.fromPositions(model.getPositionAt(selected.from), model.getPositionAt(selected.to)),
        );
      instance.focus();
    },
    setFontSize: (px) => instance.updateOptions({ fontSize: px }),
    dispose() {
      stop();
      instance.dispose();
      for (const model of models.values()) model.dispose();
    },
  };
}

function decorationOf(mark: Mark): editor.IModelDeltaDecoration {
  return {
    range: { startLineNumber: mark.line, startColumn: 1, endLineNumber: mark.line, endColumn: 1 },
    options: {
      isWholeLine: true,
      className: "failing-line",
      glyphMarginClassName: "failing-glyph",
      glyphMarginHoverMessage: { value: mark.message },
    },
  };
}

/** Lets Tab move the focus on after Escape, until the editor is left. */
function releaseTabOnEscape(
  instance: editor.IStandaloneCodeEditor,
  hooks: EditorHooks,
): { dispose(): void } | undefined {
  instance.addCommand(
    KeyCode.Escape,
    () => {
      instance.updateOptions({ tabFocusMode: true });
      hooks.onTabReleased();
    },
    ESCAPE_IS_FREE,
  );
  return instance.onDidBlurEditorWidget(() => instance.updateOptions({ tabFocusMode: false }));
}

function followTheme(): { dispose(): void } {
  const observer = new MutationObserver(() => {
    defineThemes();
    editor.setTheme(themeName());
  });
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return { dispose: () => observer.disconnect() };
}
