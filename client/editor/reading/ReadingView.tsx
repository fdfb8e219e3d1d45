import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useText } from "../../i18n";
import { LawText } from "../../law/LawText";
import { Button } from "../../ui";
import type { Desk } from "../desk";
import "./reading.css";

/**
 * The draft to read, as headings, lists and tables that a screen reader can walk: a text field,
 * which the editor is, hides them. Escape leads back to the cursor.
 */
export function ReadingView({ desk }: { desk: Desk }) {
  const text = useText();
  const [doc] = useState(desk.state.doc);
  const close = () => {
    desk.aids.tool.set(null);
    desk.focus();
  };
  return (
    <ModalOverlay
      className="reading-overlay"
      isOpen
      onOpenChange={(open) => (open ? undefined : close())}
    >
      <Modal className="reading">
        <Dialog className="reading-dialog">
          <header className="sheet-head">
            <Heading slot="title">{text("editor.reading")}</Heading>
            <Button onPress={close}>{text("editor.reading.close")}</Button>
          </header>
          <LawText doc={doc} language={desk.open.draft.meta.language} notesOpen />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
