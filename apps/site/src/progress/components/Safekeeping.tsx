import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { progress as words } from "../../strings/progress.en.ts";
import { exportToFile } from "../export-to-file.ts";
import { persistence, requestPersistence } from "../persistence.ts";
import type { Persistence } from "../persistence.ts";
import { store } from "../store.ts";

const keepWords: Record<Persistence, string> = {
  kept: words.kept,
  "may-be-cleared": words.mayBeCleared,
  unknown: words.unknownKeep,
};

/** Whether the browser keeps the progress, and a way to ask it. */
function Keep(): JSX.Element {
  const kept = useSignal<Persistence | null>(null);
  const asked = useSignal(false);
  useEffect(() => void persistence().then((now) => (kept.value = now)), []);
  const ask = async (): Promise<void> => {
    kept.value = await requestPersistence();
    asked.value = true;
  };
  const refused = asked.value && kept.value === "may-be-cleared";
  return (
    <section>
      <h2>{words.keep}</h2>
      <p role="status">{kept.value && (refused ? words.refusedToKeep : keepWords[kept.value])}</p>
      {kept.value === "may-be-cleared" && !refused && (
        <button type="button" class="pr-button" onClick={() => void ask()}>
          {words.askToKeep}
        </button>
      )}
    </section>
  );
}

/** A question before everything is erased. */
function EraseDialog({
  open,
  onClose,
  onErase,
}: {
  open: boolean;
  onClose: () => void;
  onErase: () => void;
}): JSX.Element {
  const self = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !self.current?.open) self.current?.showModal();
    if (!open && self.current?.open) self.current.close();
  }, [open]);
  return (
    <dialog ref={self} class="pr-dialog" aria-label={words.eraseTitle} onClose={onClose}>
      <h2>{words.eraseTitle}</h2>
      <p>{words.eraseConfirm}</p>
      <div class="pr-actions">
        <button type="button" class="pr-button" onClick={onErase}>
          {words.eraseYes}
        </button>
        <button type="button" class="pr-button pr-button-strong" autofocus onClick={onClose}>
          {words.eraseNo}
        </button>
      </div>
    </dialog>
  );
}

/** Taking progress elsewhere, bringing it back, erasing it, and undoing both. */
export function Safekeeping(): JSX.Element {
  const said = useSignal("");
  const undoable = useSignal<"import" | "erase" | "undo" | null>(null);
  const asking = useSignal(false);
  const picker = useRef<HTMLInputElement>(null);
  const look = async (): Promise<void> => {
    undoable.value = (await store.undoable())?.reason ?? null;
  };
  useEffect(() => {
    void look();
    return store.subscribe((event) => event.type === "replaced" && void look());
  }, []);

  const bring = async (): Promise<void> => {
    const file = picker.current?.files?.[0];
    if (picker.current === null || file === undefined) return;
    const result = await store.importProgress(await file.text());
    picker.current.value = "";
    said.value = "ok" in result ? words.imported : words.refused(result.refused);
  };
  const erase = async (): Promise<void> => {
    asking.value = false;
    said.value = (await store.erase()) ? words.erased : words.eraseFailed;
  };
  const undo = async (): Promise<void> => {
    if (await store.undo()) said.value = words.undone;
  };

  return (
    <>
      <Keep />
      <section>
        <h2>{words.file}</h2>
        <p>{words.exportText}</p>
        <button type="button" class="pr-button" onClick={() => void exportToFile()}>
          {words.export}
        </button>
        <p>{words.importText}</p>
        <input
          ref={picker}
          id="import-file"
          class="sr-only"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={words.import}
          onChange={() => void bring()}
        />
        <button type="button" class="pr-button" onClick={() => picker.current?.click()}>
          {words.import}
        </button>
        <p>{words.eraseText}</p>
        <button type="button" class="pr-button" onClick={() => (asking.value = true)}>
          {words.erase}
        </button>
        <div class="pr-said">
          <p role="status">{said.value}</p>
          {undoable.value !== null && (
            <button type="button" class="pr-button" onClick={() => void undo()}>
              {words.undo[undoable.value]}
            </button>
          )}
        </div>
        <EraseDialog
          open={asking.value}
          onClose={() => (asking.value = false)}
          onErase={() => void erase()}
        />
      </section>
    </>
  );
}
