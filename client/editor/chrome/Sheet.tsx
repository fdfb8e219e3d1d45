import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useText } from "../../i18n";
import { Button } from "../../ui";

/** A dialog over the page: Escape and its button close it, and the cursor goes back to where it was. */
export function Sheet({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const text = useText();
  return (
    <ModalOverlay
      className="sheet-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="sheet">
        <Dialog className="sheet-dialog">
          <header className="sheet-head">
            <Heading slot="title">{title}</Heading>
            <Button look="quiet" aria-label={text("ui.close")} onPress={onClose}>
              <span aria-hidden="true">✕</span>
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
