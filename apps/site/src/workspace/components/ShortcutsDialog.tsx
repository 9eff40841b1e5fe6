import type { JSX } from "preact";
import { workspace as words } from "../../strings/workspace.en.ts";
import { Dialog } from "./Dialog.tsx";

interface Props {
  open: boolean;
  mac: boolean;
  onClose: () => void;
}

/** Every key that does something in the workspace. */
export function ShortcutsDialog({ open, mac, onClose }: Props): JSX.Element {
  const command = mac ? "⌘" : "Ctrl";
  const alt = mac ? "⌥" : "Alt";
  const keys: [string[], string][] = [
    [[command, "Enter"], words.keys.run],
    [[command, "."], words.keys.stop],
    [[alt, "1"], words.keys.task],
    [[alt, "2"], words.keys.editor],
    [[alt, "3"], words.keys.firstFailure],
    [["Esc", "Tab"], words.keys.leave],
    [[words.keys.resizeKeys], words.keys.resize],
    [[command, "F"], words.keys.find],
    [[command, "Space"], words.keys.suggest],
    [[command, "/"], words.keys.comment],
    [["F1"], words.keys.command],
    [["?"], words.keys.help],
  ];
  return (
    <Dialog open={open} title={words.shortcuts} onClose={onClose}>
      <dl class="ws-keys">
        {keys.map(([pressed, does]) => (
          <div key={does}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" class="ws-dialog-actions">
        <button class="ws-button">{words.close}</button>
      </form>
    </Dialog>
  );
}
