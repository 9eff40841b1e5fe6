import { useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { CodeEditor, Selected } from "../editor/code-editor.ts";
import type { createMonaco } from "../editor/monaco.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";
import { textOf } from "../state/answer-files.ts";

interface Props {
  model: WorkspaceModel;
  create: typeof createMonaco;
  /** What was selected in the plain editor that this one replaces; null where the focus was elsewhere. */
  selected: Selected | null;
}

/** The full editor, kept in step with the workspace. */
export function FullEditor({ model, create, selected }: Props): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor | null>(null);
  const { code, data } = model;

  // In the same step that removes the plain editor: a key that is pressed now must find one of the two.
  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const made = create(host.current, {
      files: code.tabs.map(({ path, readOnly }) => ({
        path,
        readOnly,
        text: textOf(path, code.files.peek(), data.given),
      })),
      fontSize: model.preferences.peek().fontSize,
      typesUrl: data.urls.types,
      withheld: data.withheld,
      label: `${words.editorLabel(data.title)}. ${words.editorHelp}`,
      hooks: {
        onEdit: code.edit,
        onTabReleased: () => model.notices.announce(words.tabMovesOn),
      },
    });
    made.show(code.active.peek());
    made.setMarks(model.marks.peek());
    if (selected !== null) made.focus(selected);
    editor.current = made;
    return () => {
      editor.current = null;
      made.dispose();
    };
  }, []);

  useSignalEffect(() => {
    const files = code.files.value;
    for (const [path, text] of Object.entries(files)) editor.current?.setText(`answer/${path}`, text);
  });
  useSignalEffect(() => {
    const path = code.active.value;
    editor.current?.show(path);
  });
  useSignalEffect(() => {
    const marks = model.marks.value;
    editor.current?.setMarks(marks);
  });
  useSignalEffect(() => {
    const { fontSize } = model.preferences.value;
    editor.current?.setFontSize(fontSize);
  });
  useSignalEffect(() => {
    const place = model.reveal.value;
    if (place === null) return;
    requestAnimationFrame(() => {
      editor.current?.show(place.path);
      editor.current?.reveal(place.line);
    });
  });

  return <div ref={host} class="ws-full" />;
}
