import { useSignal, useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { workspace as words } from "../../strings/workspace.en.ts";
import { whenIdle } from "../browser/when-idle.ts";
import type { Selected } from "../editor/code-editor.ts";
import { loadMonaco } from "../editor/load-monaco.ts";
import type { createMonaco } from "../editor/monaco.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";
import { EditorBar } from "./EditorBar.tsx";
import { FullEditor } from "./FullEditor.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { PlainEditor } from "./PlainEditor.tsx";

type Loading = "not-yet" | "loading" | "failed" | { create: typeof createMonaco };

/** Whether a text field serves better than the full editor: where there is no mouse. */
const isTouch = (): boolean => matchMedia("(pointer: coarse)").matches;

/**
 * What is selected in the plain editor; null where the focus is elsewhere. Asked while the full editor is
 * rendered for the first time, which is the last moment at which the plain one is still there.
 */
function plainSelection(): Selected | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement && field.closest(".ws-plain"))) return null;
  return { from: field.selectionStart, to: field.selectionEnd };
}

/** The code: a text field at once, the full editor when the learner reaches for it. */
export function EditorPane({ model, onHelp }: { model: WorkspaceModel; onHelp: () => void }): JSX.Element {
  const loading = useSignal<Loading>("not-yet");
  const self = useRef<HTMLElement>(null);
  const plain = model.preferences.value.editor === "plain";

  const load = async (): Promise<void> => {
    if (loading.value !== "not-yet" || model.preferences.value.editor === "plain" || isTouch()) return;
    loading.value = "loading";
    try {
      const create = await loadMonaco();
      loading.value = { create };
    } catch {
      loading.value = "failed";
      await model.notices.loadFailed();
    }
  };
  useEffect(() => whenIdle(["pointermove", "keydown", "scroll"], () => void load()), []);
  useSignalEffect(() => {
    if (model.preferences.value.editor === "auto" && self.current?.matches(":focus-within")) void load();
  });

  const state = loading.value;
  return (
    <section
      ref={self}
      id="pane-code"
      class="ws-pane ws-pane-code"
      aria-label={words.region.code}
      onPointerEnter={() => void load()}
    >
      <EditorBar model={model} onHelp={onHelp} onFull={() => void load()} />
      <NoticeBar model={model} />
      {state === "failed" && <p class="ws-notice">{words.editorFailed}</p>}
      <div
        class="ws-editor"
        id="editor"
        role="tabpanel"
        aria-label={words.editorLabel(model.code.active.value)}
        data-loaded={model.code.loaded.value ? "" : undefined}
      >
        {typeof state === "object" && !plain && model.code.loaded.value ? (
          <FullEditor model={model} create={state.create} selected={plainSelection()} />
        ) : (
          <PlainEditor model={model} onReach={() => void load()} />
        )}
      </div>
    </section>
  );
}
