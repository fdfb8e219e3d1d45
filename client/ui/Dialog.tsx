import { useEffect, useId, useRef, type ReactNode } from "react";
import { useText } from "../i18n";
import { Button } from "./Button";
import "./dialog.css";

/** A modal window: the browser keeps the focus in it, Escape closes it, and the focus goes back after. */
export function Dialog({
  open,
  title,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const text = useText();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={element} className="dialog" aria-labelledby={id} onClose={onClose}>
      {open ? (
        <>
          <header className="dialog-head">
            <h2 id={id}>{title}</h2>
            <Button look="quiet" aria-label={text("ui.close")} onPress={onClose}>
              <span aria-hidden="true">✕</span>
            </Button>
          </header>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
