import { useSignal, useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";
import { textOf } from "../state/answer-files.ts";
import { indentEdit, newLineEdit } from "../state/typing.ts";
import type { TextEdit } from "../state/typing.ts";

interface Props {
  model: WorkspaceModel;
  /** Called when the learner reaches for the editor. */
  onReach: () => void;
}

/** Makes an edit as if it were typed, so that the browser can undo it. */
function apply(field: HTMLTextAreaElement, edit: TextEdit): void {
  field.setSelectionRange(edit.start, edit.end);
  if (!document.execCommand("insertText", false, edit.text)) {
    field.setRangeText(edit.text, edit.start, edit.end);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(edit.selectionStart, edit.selectionEnd);
}

function editFor(event: KeyboardEvent, field: HTMLTextAreaElement): TextEdit | null {
  const { value, selectionStart, selectionEnd } = field;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.key === "Tab") return indentEdit(value, selectionStart, selectionEnd, event.shiftKey);
  if (event.key === "Enter") return newLineEdit(value, selectionStart, selectionEnd);
  return null;
}

/** Line numbers; a line that a check points at is marked. */
function Gutter({ lines, marked }: { lines: number; marked: ReadonlySet<number> }): JSX.Element {
  return (
    <div class="ws-gutter-lines">
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} class={marked.has(index + 1) ? "ws-gutter-failing" : undefined}>
          {index + 1}
        </div>
      ))}
    </div>
  );
}

/** A text field for code: there before the full editor is, and for good on touch screens. */
export function PlainEditor({ model, onReach }: Props): JSX.Element {
  const { code } = model;
  const field = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const released = useSignal(false);
  const path = code.active.value;
  const text = textOf(path, code.files.value, model.data.given);
  const readOnly = code.tabs.find((tab) => tab.path === path)?.readOnly ?? false;
  const marked = new Set(model.marks.value.filter((mark) => mark.path === path).map((mark) => mark.line));

  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [text]);
  useEffect(() => {
    field.current?.scrollTo(0, 0);
  }, [path]);
  useSignalEffect(() => {
    const place = model.reveal.value;
    const area = field.current;
    if (place === null || area === null) return;
    requestAnimationFrame(() => {
      const lines = area.value.split("\n");
      const start = lines.slice(0, place.line - 1).join("\n").length + (place.line > 1 ? 1 : 0);
      area.focus();
      area.setSelectionRange(start, start + (lines[place.line - 1]?.length ?? 0));
      area.scrollTop = (area.scrollHeight / lines.length) * (place.line - 1) - area.clientHeight / 3;
    });
  });

  const key = (event: KeyboardEvent): void => {
    const area = field.current;
    if (area === null) return;
    if (event.key === "Escape") {
      released.value = true;
      model.notices.announce(words.tabMovesOn);
      return;
    }
    if (readOnly || (event.key === "Tab" && released.value)) return;
    const edit = editFor(event, area);
    if (edit === null && event.key !== "Tab") return;
    event.preventDefault();
    if (edit !== null) apply(area, edit);
  };
  const scroll = (): void => {
    if (gutter.current && field.current) gutter.current.scrollTop = field.current.scrollTop;
  };

  return (
    <div class="ws-plain" style={{ fontSize: `${model.preferences.value.fontSize}px` }}>
      <div ref={gutter} class="ws-gutter" aria-hidden="true">
        <Gutter lines={text.split("\n").length} marked={marked} />
      </div>
      <textarea
        ref={field}
        aria-label={words.editorLabel(path)}
        aria-describedby="editor-help"
        aria-busy={!code.loaded.value}
        readOnly={readOnly || !code.loaded.value}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        data-gramm="false"
        defaultValue={text}
        onInput={(event) => code.edit(path, event.currentTarget.value)}
        onFocus={onReach}
        onBlur={() => (released.value = false)}
        onKeyDown={key}
        onScroll={scroll}
      />
      <p id="editor-help" class="sr-only">
        {readOnly ? words.editorReadOnlyHelp : words.editorHelp}
      </p>
    </div>
  );
}
