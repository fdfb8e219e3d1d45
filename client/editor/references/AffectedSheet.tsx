import type { ReferenceUse } from "../../../law/reference";
import { useText } from "../../i18n";
import { Button } from "../../ui";
import { Sheet } from "../chrome/Sheet";
import type { Desk } from "../desk";
import { UseWords } from "./References";

/** Before a deletion: the references that it would break. */
export function AffectedSheet({
  desk,
  uses,
  onDelete,
}: {
  desk: Desk;
  uses: readonly ReferenceUse[];
  onDelete: () => void;
}) {
  const text = useText();
  const close = () => desk.aids.affected.set(null);
  return (
    <Sheet title={text("editor.references.affected")} onClose={close}>
      <p>{text("editor.references.breaks", { count: uses.length })}</p>
      <ul className="plain panel-list">
        {uses.map((use) => (
          <li key={use.pos}>
            <UseWords desk={desk} use={use} />
          </li>
        ))}
      </ul>
      <div className="ask-buttons">
        <Button
          look="danger"
          onPress={() => {
            close();
            onDelete();
          }}
        >
          {text("editor.act.remove")}
        </Button>
        <Button onPress={close}>{text("editor.references.keep")}</Button>
      </div>
    </Sheet>
  );
}
