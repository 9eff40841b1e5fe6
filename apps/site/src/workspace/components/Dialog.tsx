import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  open: boolean;
  title: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** A window over the page; Escape closes it, and the focus goes back to where it came from. */
export function Dialog({ open, title, children, onClose }: Props): JSX.Element {
  const self = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !self.current?.open) self.current?.showModal();
    if (!open && self.current?.open) self.current.close();
  }, [open]);
  return (
    <dialog
      ref={self}
      class="ws-dialog"
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === self.current && onClose()}
    >
      {open && (
        <div class="ws-dialog-body">
          <h2>{title}</h2>
          {children}
        </div>
      )}
    </dialog>
  );
}
