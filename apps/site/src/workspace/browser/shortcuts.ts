import type { WorkspaceModel } from "../model/workspace-model.ts";

/** What the keys do that are not the model's. */
export interface ShortcutActions {
  help: () => void;
  focus: (part: "task" | "code" | "checks") => void;
}

const parts = { Digit1: "task", Digit2: "code", Digit3: "checks" } as const;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input, textarea, select, [contenteditable], .monaco-editor") !== null;

/** Listens for the workspace's keys before anything else does; gives back how to stop. */
export function listenForShortcuts(model: WorkspaceModel, actions: ShortcutActions): () => void {
  const press = (event: KeyboardEvent): void => {
    const act = actionOf(event, model, actions);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  addEventListener("keydown", press, { capture: true });
  return () => removeEventListener("keydown", press, { capture: true });
}

function actionOf(
  event: KeyboardEvent,
  model: WorkspaceModel,
  actions: ShortcutActions,
): (() => void) | null {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === "Enter" && !event.altKey) return () => void model.run();
  const running = model.runs.run.value.phase === "running";
  if (command && event.key === "." && running) return () => model.runs.stop();
  if (event.altKey && !command && event.code in parts) {
    const part = parts[event.code as keyof typeof parts];
    return () => actions.focus(part);
  }
  if (event.key === "?" && !command && !event.altKey && !isTyping(event.target)) return actions.help;
  return null;
}
