import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";
import type { WorkspaceModel } from "../model/workspace-model.ts";
import { Tabs } from "./Tabs.tsx";

interface Props {
  model: WorkspaceModel;
  onHelp: () => void;
  onFull: () => void;
}

/** Whether the code is stored, in a word. */
function SavedWord({ model }: { model: WorkspaceModel }): JSX.Element {
  const problem = model.storageProblem.value !== null && model.storageProblem.value !== "corrupt";
  const word = problem ? words.notSaved : model.code.saving.value ? words.saving : words.saved;
  const known = model.code.loaded.value && model.code.progress.value.files !== null;
  return <span class="ws-saved">{(known || problem) && word}</span>;
}

function ZoomButton(props: { label: string; sign: string; onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="ws-tool" title={props.label} onClick={props.onPress}>
      <span class="sr-only">{props.label}</span>
      <span aria-hidden="true">
        A<sup>{props.sign}</sup>
      </span>
    </button>
  );
}

/** The tabs of the files, and what can be done with the editor. */
export function EditorBar({ model, onHelp, onFull }: Props): JSX.Element {
  const { code, preferences } = model;
  const plain = preferences.value.editor === "plain";
  const tabs = code.tabs.map((file) => ({
    id: file.path,
    controls: "editor",
    label: (
      <>
        {file.label}
        {file.readOnly && <span class="ws-readonly">{words.readOnly}</span>}
      </>
    ),
  }));
  const switchEditor = (): void => {
    model.prefer({ editor: plain ? "auto" : "plain" });
    onFull();
  };
  return (
    <div class="ws-bar">
      <Tabs
        label={words.files}
        class="ws-file-tabs"
        prefix="file:"
        tabs={tabs}
        active={code.active.value}
        onChoose={(path) => (code.active.value = path)}
      />
      <div class="ws-tools">
        <SavedWord model={model} />
        <ZoomButton label={words.smaller} sign="−" onPress={() => model.zoom(-1)} />
        <ZoomButton label={words.larger} sign="+" onPress={() => model.zoom(1)} />
        <button type="button" class="ws-tool ws-only-mouse" onClick={switchEditor}>
          {plain ? words.useFull : words.usePlain}
        </button>
        <button type="button" class="ws-tool" onClick={code.reset}>
          {words.reset}
        </button>
        <button
          type="button"
          class="ws-tool ws-only-wide"
          title={words.shortcuts}
          aria-label={words.shortcuts}
          onClick={onHelp}
        >
          ?
        </button>
      </div>
    </div>
  );
}
